import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        ^como | tutorial* | tutoriais | passo a passo | guia prático | guia rápido |
        manual do usuário`,
      titles: `
        guia | guias | dicas | boas práticas | melhores práticas | primeiros passos | passo * |
        ^instalar | ^instalação | ^instalando | ^configurar | ^configurando | ^configuração |
        ^criar | ^criando | ^usar | ^usando | ^utilizar | ^utilizando | ^implantar | ^gerenciar |
        ^adicionar | ^executar | ^executando | ^começar | ^começando | ^iniciando | ^encontrar |
        ^encontrando | ^construir | ^construindo | ^contribuir | ^contribuindo | ^obter |
        ^atualizar | ^revogando | ^escrever`,
      headings: `
        pré-requisitos | antes de começar | objetivos | próximos passos | qual é o próximo |
        passo * | solução de problemas | limpeza | instalação | exemplo* | como * | próximos *`,
      phrases: `
        !esta página mostra | esta página explica | esta página descreve | !este tutorial |
        este guia | este artigo explica | passo a passo | antes de começar | pré-requisitos |
        siga estes passos | os seguintes passos | o seguinte comando | clique | certifique-se |
        abra | selecione | execute | verifique | aprenda`,
    },
    'how-to-video': {
      names: 'vídeo tutorial | videotutorial | vídeo-tutorial | tutorial em vídeo',
    },
    podcast: {
      names: 'podcast*',
      titles: 'episódio* | entrevista com',
      headings: 'transcrição* | notas do episódio',
      phrases: `
        !podcast* | !este episódio | !neste episódio | nosso convidado | nossa convidada |
        bem-vindos ao | ouvintes | ouça`,
    },
    ebook: {
      names: 'ebook* | e-book* | livro digital | livro eletrônico',
      titles: 'o guia completo | guia definitivo',
      headings: 'capítulo * | sumário | prefácio',
      phrases: 'ebook* | e-book* | este livro | baixe o livro | capítulo',
    },
    'thought-leadership-article': {
      names: 'opinião | editorial | ensaio | artigo de opinião | retrospectiva',
      titles: `
        ^por que | ^porque | o futuro | tendências | lições | anúncio | anunciamos |
        apresentamos | apresentando | novo* | nova* | nosso* | nossa* | bem-vind* | obrigado |
        o que é`,
      headings: 'conclusão | conclusões | considerações finais | o futuro',
      phrases: `
        !temos o prazer | estamos animados | estamos felizes | estamos orgulhosos | anunci* |
        este artigo | esta postagem | este post | publicado originalmente | ^autor* | ^por |
        este ano | no ano passado | recentemente | hoje | eu acho | acredito que |
        na minha opinião | acreditamos | segundo | inovação | o mundo | nos últimos anos`,
    },
    faq: {
      names: `
        faq | perguntas frequentes | perguntas mais frequentes | perguntas e respostas |
        dúvidas frequentes`,
      titles: 'perguntas | respostas | dúvidas',
      headings: `
        questões gerais | questões técnicas | perguntas gerais | o que é * | como * | posso * |
        por que *`,
      phrases: '!perguntas frequentes | esta faq | dúvidas',
    },
    video: {
      names: 'vídeo | vídeos | video',
      titles: 'palestra | gravação | conferência',
      headings: 'resumo | palestrante* | autor',
      phrases: `
        este vídeo | neste vídeo | !esta palestra | !nesta palestra | !palestra | assista |
        apresentado por | !palestrante* | slides | apresentação | youtube | resumo | vou mostrar |
        veremos | conferência | evento`,
    },
    webinar: {
      names: 'webinar* | webinário* | seminário online | evento ao vivo | ao vivo',
      titles: `
        workshop* | oficina* | evento* | encontro* | mesa redonda | seminário | reunião |
        treinamento`,
      headings: 'agenda | programação | palestrantes | inscrição | inscrições',
      phrases: `
        junte-se a nós | participe | !inscreva-se | inscrição | inscrições | !este evento |
        participantes | palestrantes | !este webinar | sob demanda | vagas limitadas |
        será realizado | acontecerá | esta oficina`,
    },
    checklist: {
      names: 'checklist* | lista de verificação | lista de checagem | lista de controle',
      titles: 'revisão | auditoria',
      phrases: 'esta lista | lista de verificação | marque',
    },
    newsletter: {
      names: 'newsletter* | boletim* | boletins | informativo* | resumo semanal | resumo mensal',
      titles: 'edição | número | semanal | mensal | notícias | novidades',
      headings: `
        notícias | novidades | nesta edição | próximos eventos | mudanças * | lançamentos*`,
      phrases: `
        esta semana | este mês | !nesta edição | !boletim | !newsletter | cancelar a inscrição |
        assine | nossas seções`,
    },
    infographic: {
      names: 'infográfico*',
      titles: 'em números | num relance',
      phrases: 'este infográfico',
    },
    template: {
      names: 'template* | planilha* | modelo de | modelo para',
      titles: 'formulário | exemplo | modelo',
      phrases: '!este modelo | use este modelo | preencha | copie',
    },
    whitepaper: {
      names: `
        whitepaper* | white paper* | livro branco | relatório técnico | relatório anual |
        artigo técnico`,
      titles: 'relatório | estudo | pesquisa | análise',
      headings: `
        resumo executivo | metodologia | introdução | conclusão | conclusões | referências |
        resultados | anexo*`,
      phrases: '!este relatório | este estudo | baixe o relatório | entrevistados | metodologia',
    },
    'social-proof': {
      names: 'nossos clientes | avaliações de clientes | quem confia',
      titles: 'avaliações | prêmios | clientes',
      phrases: 'confiam em nós | avaliações | de 5 | estrelas',
    },
    testimonial: {
      names: 'depoimento* | testemunho*',
      titles: 'o que dizem',
      phrases: 'eu recomendo | recomendo | depoimento*',
    },
    'case-study': {
      names: `
        estudo de caso | estudos de caso | caso de sucesso | casos de sucesso |
        história de sucesso | histórias de sucesso | case de sucesso | história de cliente`,
      titles: 'cliente | sucesso',
      headings: `
        desafio* | o desafio | solução* | a solução | resultado* | os resultados | impacto |
        sobre * | o cliente | setor | benefícios`,
      phrases: `
        !estudo de caso | desafio | solução | resultados | empresa | setor | cliente | reduziu |
        aumentou | economia`,
    },
    demo: {
      names: 'demo | demos | demonstração | demonstrações | tour do produto | tour guiado',
      titles: 'em ação | experimente',
      phrases: `
        esta demo | !solicite uma demo | agende uma demo | agende uma demonstração | demonstração |
        experimente`,
    },
    'public-pricing': {
      names: 'preços | planos e preços | tabela de preços | tarifas | nossos planos',
      titles: 'preço | custos | planos',
      headings: 'grátis | gratuito | empresarial | premium | básico | pro',
      phrases: `
        !por mês | /mês | !por usuário | por utilizador | cobrado anualmente | teste grátis |
        sem compromisso`,
    },
    consultation: {
      names: 'consulta | consultoria | assessoria | agende uma conversa | diagnóstico gratuito',
      titles: 'fale com | agende',
      phrases: `
        agende uma reunião | nossos especialistas | sem compromisso | consultoria |
        fale com um especialista`,
    },
    'membership-community': {
      names: 'comunidade | grupo de usuários | fórum | código de conduta | associação',
      titles: 'membros | contribua | participe | voluntári*',
      headings: `
        participe * | código de conduta | nossa comunidade | nosso compromisso | nossos padrões`,
      phrases: `
        junte-se à comunidade | nossa comunidade | !código de conduta | membros |
        lista de discussão | slack | contribuidores`,
    },
    'online-course': {
      names: `
        curso | cursos | lição | lições | aula | aulas | curso online | trilha de aprendizagem`,
      titles: `
        módulo* | unidade | capacitação | certificação | introdução à | introdução ao |
        exercício* | fundamentos | formação`,
      headings: `
        objetivos de aprendizagem | objetivos de aprendizado | tarefa* | exercício* |
        questionário* | teste | desafio | aula * | lição * | módulo *`,
      phrases: `
        !este curso | !esta lição | esta aula | !nesta aula | este módulo | ao final de |
        você aprenderá | exercício | questionário | estudantes | alunos | lição | instrutor`,
    },
    'enhanced-access': {
      names: 'acesso antecipado | programa beta | suporte prioritário | acesso exclusivo',
      titles: 'beta | exclusiv*',
      phrases: 'acesso antecipado | programa beta | acesso exclusivo | suporte prioritário',
    },
    'affiliate-program': {
      names: `
        afiliados | programa de afiliados | programa de parceiros | programa de parceria |
        programa de indicação | revendedores | seja um parceiro`,
      titles: 'parceiros | parceiro',
      phrases: 'comissão | comissões | afiliados | seja um parceiro | indique',
    },
    'ambassador-program': {
      names: 'embaixador* | programa de embaixadores | influenciador*',
      phrases: 'embaixadores | seja um embaixador',
    },
  },
  intents: {
    'recognize-problem': `
      o que é | o que são | por que | sinais | sintomas | problema* | erros | riscos |
      você precisa`,
    'learn-how': `
      como | guia | tutorial* | dicas | passo a passo | aprenda | introdução | noções básicas`,
    'explore-solutions': `
      soluções | tipos de | opções | abordagens | panorama | casos de uso | webinar* |
      webinário* | funcionalidades | melhores`,
    'get-answers': `
      faq | perguntas frequentes | perguntas | respostas | solução de problemas | ajuda`,
    'use-resource': `
      modelo* | template* | checklist* | lista de verificação | planilha* | baixar | download`,
    follow: 'newsletter* | boletim* | podcast* | episódio* | esta semana | semanal | notícias',
    compare: `
      vs | versus | comparativo | comparação | comparar | alternativa* | diferença entre |
      preços | qual | escolher`,
    validate: `
      estudo de caso | caso de sucesso | casos de sucesso | depoimento* | avaliações |
      resultados | relatório técnico | segurança`,
    try: 'demo | demonstração | teste grátis | experimentar | experimente',
    buy: 'comprar | pedir | preços | planos | orçamento | consultoria',
    onboard: `
      primeiros passos | começar | começando | instalação | instalar | configurar | seu primeiro |
      sua primeira | bem-vind* | configuração inicial`,
    master: `
      avançad* | boas práticas | melhores práticas | otimiz* | curso | certificação |
      especialista | dominar | automatizar`,
    connect: 'comunidade | fórum | encontro* | membros | participe | código de conduta',
    expand: `
      atualiza* | complemento* | integra* | novidades | notas de versão | roteiro | escalar |
      acesso antecipado`,
    advocate: 'indique | embaixador* | afiliad* | programa de parceiros | deixe sua avaliação',
  },
  reader: 'você | vocês | seu | sua | seus | suas | te | tu',
  author: 'nós | nosso | nossa | nossos | nossas | nos | eu | meu | minha | temos',
};
