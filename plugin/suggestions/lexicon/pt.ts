import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        tutorial | tutoriais | guia prático | guia passo a passo | passo a passo | início rápido`,
      calls: 'guia | tarefa | documento | página | artigo',
      titles: `
        ^como | primeiros passos | boas práticas | ^instalar | ^instalando | ^instalação |
        ^configurar | ^configurando | ^configuração | ^criar | ^criando | ^usar | ^usando |
        ^implantar | ^gerenciar | ^executar`,
      sections: `
        pré-requisitos | antes de começar | próximos passos | passo * | solução de problemas |
        limpeza | limpando`,
      says: `
        antes de começar | siga estes passos | os seguintes passos | o seguinte comando |
        certifique-se | clique`,
      types: 'guia | manual | documentação | tarefa | receita | dica',
      oftenTypes: 'artigo | recurso | ajuda',
    },
    'how-to-video': {
      names: 'vídeo tutorial | videotutorial | tutorial em vídeo',
    },
    podcast: {
      names: 'podcast*',
      calls: 'episódio | programa',
      titles: 'episódio',
      sections: 'transcrição*',
      says: 'nosso convidado | nossa convidada | ouvintes',
      types: 'episódio | programa',
    },
    ebook: {
      names: 'ebook* | e-book* | livro digital',
      calls: 'livro',
      sections: 'sumário | prefácio',
      types: 'livro',
    },
    'thought-leadership-article': {
      names: 'editorial | artigo de opinião',
      calls: 'artigo | publicação | postagem',
      titles: '^por que | o futuro d* | lições | ^apresentando | ^anunciando',
      sections: 'conclusão | conclusões | perspectivas',
      says: `
        temos o prazer | temos orgulho | publicado originalmente | no ano passado | acreditamos
        que`,
      types: 'blog | postagem | opinião | coluna | publicação',
      oftenTypes: 'notícia | artigo | anúncio | comunicado',
    },
    faq: {
      names: 'faq | perguntas frequentes | perguntas e respostas',
      types: 'pergunta | resposta',
    },
    video: {
      names: 'vídeo | video | vídeos',
      calls: 'palestra | apresentação',
      sections: 'resumo | palestrante*',
      says: 'palestrante* | a palestra',
      types: 'palestra | gravação | apresentação',
    },
    webinar: {
      names: 'webinar* | webinário* | seminário online',
      calls: 'evento | sessão | oficina | conferência',
      titles: 'oficina* | conferência | seminário | encontro | congresso',
      sections: 'programação | palestrantes | inscrição | agenda',
      says: 'inscreva-se | será realizado | acontecerá | participantes',
      types: 'evento | oficina | seminário | conferência | encontro',
      oftenTypes: 'sessão | agenda',
    },
    checklist: {
      names: 'checklist* | lista de verificação',
      calls: 'lista',
    },
    newsletter: {
      names: 'newsletter* | boletim | boletins',
      calls: 'edição | número',
      titles: 'semanal | mensal',
      sections: 'nesta edição',
      says: 'nesta edição | cancelar a inscrição | desta semana',
      types: 'edição | número',
    },
    infographic: {
      names: 'infográfico*',
      titles: 'em números',
    },
    template: {
      names: 'modelo | modelos | template*',
      calls: 'exemplo | tema',
      says: 'preencha | este modelo | clone',
      types: 'exemplo | tema | formulário',
      oftenTypes: 'ferramenta | download',
    },
    whitepaper: {
      names: 'white paper* | livro branco | relatório anual',
      calls: 'relatório | estudo',
      titles: 'relatório | pesquisa',
      sections: 'resumo executivo | metodologia | referências',
      says: 'entrevistados | resumo executivo',
      types: 'relatório | estudo | pesquisa',
    },
    'social-proof': {
      names: 'confiam em nós',
      types: 'prêmio',
    },
    testimonial: {
      names: 'depoimento* | testemunho*',
      says: 'usamos | utilizamos | estamos usando | escolhemos | recomendo',
      types: 'avaliação | citação | usuário',
    },
    'case-study': {
      names: `
        estudo de caso | estudos de caso | caso de sucesso | casos de sucesso | história de
        sucesso`,
      calls: 'história',
      sections: `
        desafio* | o desafio* | solução* | a solução* | resultado* | os resultados | o cliente |
        setor`,
      types: 'cliente | projeto | caso',
    },
    demo: {
      names: 'demo | demos | demonstração',
      types: 'visita',
    },
    'public-pricing': {
      names: 'preços | tabela de preços | planos e preços',
      says: 'por mês | por usuário | teste grátis',
      types: 'preço | plano | pacote',
    },
    consultation: {
      names: 'consulta gratuita | consultoria',
      says: 'consultoria | oferecemos | nossos serviços',
      types: 'consultor | serviço | especialista',
    },
    'membership-community': {
      names: 'código de conduta | grupo de usuários',
      calls: 'comunidade',
      titles: 'comunidade | fórum',
      types: 'comunidade | grupo | fórum | membro',
    },
    'online-course': {
      names: 'curso | cursos | lição | lições | aula | aulas | trilha de aprendizagem',
      calls: 'capítulo | módulo | unidade',
      titles: '^módulo | ^capítulo | exercício* | questionário',
      sections: 'objetivos de aprendizagem | objetivos | exercício* | questionário | tarefa',
      says: `
        você aprenderá | capítulo anterior | próximo capítulo | próxima seção | estudantes |
        alunos`,
      types: 'capítulo | módulo | exercício | treinamento | classe | questionário',
    },
    'enhanced-access': {
      names: 'acesso antecipado | programa beta',
    },
    'affiliate-program': {
      names: 'programa de parceiros | programa de afiliados | afiliado* | revendedor*',
      says: 'parceiro oficial | parceiro certificado',
      types: 'parceiro | agência | fornecedor',
    },
    'ambassador-program': {
      names: 'embaixador* | embaixadora*',
      types: 'campeão',
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
  pointers:
    'este | esta | estes | estas | neste | nesta | nosso | nossa | bem-vindo ao | bem-vindos ao | bem-vindo à | desta semana | de hoje',
  reader: 'você | vocês | seu | sua | seus | suas | te | tu',
  author: 'nós | nosso | nossa | nossos | nossas | nos | eu | meu | minha | temos',
};
