/**
 * What content types that hold a format are called, beyond the words of `Lexicon`, in languages whose texts are read and in
 * others: by language, then by format. `|` between phrases, `*` for any ending. They are matched without diacritics.
 */
export const TYPE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'how-to-article': `
      how to | explainer | procedure | troubleshooting | kb article | knowledge article | know how | guideline |
      user manual | quick tip | setup | quickstart | cheat sheet | instructable`,
    podcast: 'broadcast | radio show | audio show | listen',
    ebook: 'e book | digital book',
    'thought-leadership-article': `
      journal | editorial | commentary | think piece | feature story | blog entry | blog article | newsroom |
      news item | update | reflection | point of view`,
    faq: 'qna | q and a | faq item | faq entry',
    video: 'reel | youtube video | playlist | movie | webisode',
    webinar: 'live event | live session | roundtable | panel | meetup | gathering | online event',
    checklist: 'todo list | to do | check',
    newsletter: 'dispatch | recap | roundup | news digest | weekly news',
    infographic: 'graphic | visual | chart | poster | data visualization',
    template: 'sample letter | letter template | letter | workbook | worksheet | freebie',
    whitepaper: 'survey | technical paper | research paper | benchmark report',
    'social-proof': 'badge | press mention | accolade',
    testimonial: 'customer voice | client voice | voice | shout out | praise | kudos',
    'case-study': `
      case | client success | customer success | impact story | member story | adoption story | success |
      reference | customer case | business case`,
    demo: 'product demo | interactive demo | live demo',
    'public-pricing': 'pricing plan | pricing tier | rate | fee',
    consultation:
      'coaching | advice session | booking | appointment | discovery call | strategy call',
    'membership-community': 'user group | community page | circle | network | slack channel',
    'online-course':
      'video course | learning path | tutorial series | training course | learning unit | curriculum',
    'enhanced-access': 'vip | insider | premium access | beta program | member benefit',
    'affiliate-program':
      'reseller | dealer | distributor | affiliate | partner program | solution partner',
    'ambassador-program': 'influencer | creator | ambassador',
  },
  de: {
    'how-to-article':
      'hilfeartikel | wissensartikel | gewusst wie | praxistipp* | kurzanleitung* | bedienungsanleitung*',
    podcast: 'podcastfolge* | hörbeitrag | hörfolge*',
    ebook: 'fachbuch | sachbuch | handbuch zum herunterladen',
    'thought-leadership-article':
      'blogeintrag | fachartikel | fachbeitrag | gastbeitrag | standpunkt | aktuelles | news',
    faq: 'häufige frage | kundenfrage',
    video: 'film | clip | erklärfilm | mitschnitt',
    webinar: 'onlineseminar | online seminar | vortragstermin | infoabend | tagung | messetermin',
    checklist: 'checkliste* | prüfliste* | aufgabenliste',
    newsletter: 'rundbrief* | mitteilungsblatt | wochenbrief | infobrief',
    infographic: 'schaubild | grafik',
    template: 'muster* | vordruck* | arbeitsblatt | vorlage* | briefvorlage*',
    whitepaper: 'fachstudie | forschungsbericht | untersuchung | positionspapier',
    testimonial: 'kundenstimme* | referenzstimme* | kundenzitat* | erfahrung | rezension | meinung',
    'case-study': `
      kundenbericht* | erfahrungsbericht* | praxisbericht* | praxisbeispiel* | fallbeispiel* | kundenprojekt* |
      kundenstory | erfolgsstory | referenzprojekt* | anwendungsfall | anwendungsbeispiel* | kundenfall |
      kundenbeispiel* | kundenerfolg* | erfolgsgeschichte*`,
    demo: 'vorführung | produktdemo | produktvorführung',
    'public-pricing': 'preis | preisliste | tarif* | paket | abo',
    consultation:
      'beratung* | berater* | erstgespräch | sprechstunde | dienstleister* | dienstleistung',
    'membership-community': 'gemeinschaft | gruppe | verein | mitglied* | anwendergruppe',
    'online-course':
      'kurs | onlinekurs* | lektion* | kapitel | schulung* | lehrgang | lerneinheit* | übung | lernmodul*',
    'affiliate-program': 'partner* | händler | wiederverkäufer | agentur',
    'ambassador-program': 'botschafter*',
  },
  fr: {
    'how-to-article':
      'tutoriel* | tuto* | guide pratique | pas a pas | notice | article d aide | fiche conseil | mode operatoire',
    podcast: 'balado* | podcast | emission',
    ebook: 'livre numerique | ouvrage | livrel',
    'thought-leadership-article':
      'billet de blog | article de blog | point de vue | carnet | tribune | edito | nouvelle',
    faq: 'question frequente | foire aux questions',
    video: 'film | capsule video | extrait video',
    webinar: 'webinaire* | evenement* | rendez vous | colloque | conference en ligne | journee',
    checklist: 'liste de controle | liste de verification | aide memoire',
    newsletter: 'infolettre* | lettre d information | lettre d info | bulletin*',
    infographic: 'infographie*',
    template: 'modele* | gabarit* | lettre type | exemple* | formulaire* | trame',
    whitepaper: 'livre blanc | etude | rapport | enquete',
    testimonial: 'temoignage* | avis client | parole de client | avis',
    'case-study': `
      etude de cas | cas client | cas d usage | cas pratique | histoire client | histoire de reussite | recit client |
      reussite client | retour d experience | success story | realisation`,
    demo: 'demonstration | visite guidee | demo',
    'public-pricing': 'tarif* | forfait* | grille tarifaire | formule | abonnement',
    consultation:
      'consultant* | conseil | accompagnement | prestation* | prestataire* | rendez vous conseil',
    'membership-community': 'communaute* | groupe | adherent* | membre*',
    'online-course':
      'cours | cours en ligne | formation* | lecon* | chapitre* | module* | exercice* | parcours',
    'affiliate-program': 'partenaire* | revendeur* | agence* | affilie*',
    'ambassador-program': 'ambassadeur* | ambassadrice*',
  },
  es: {
    'how-to-article':
      'guia* | tutorial* | manual* | instruccion* | paso a paso | articulo de ayuda | consejo*',
    podcast: 'podcast | episodio* | programa de radio',
    ebook: 'libro electronico | libro*',
    'thought-leadership-article':
      'entrada de blog | entrada | articulo de opinion | columna | noticia* | publicacion',
    faq: 'pregunta* | pregunta frecuente | preguntas frecuentes',
    video: 'video* | grabacion* | charla* | ponencia*',
    webinar: 'evento* | seminario web | seminario* | taller* | jornada* | encuentro*',
    checklist: 'lista de verificacion | lista de comprobacion | lista de control',
    newsletter: 'boletin* | boletines',
    infographic: 'infografia*',
    template: 'plantilla* | modelo* | formulario* | ejemplo* | carta modelo',
    whitepaper: 'informe* | estudio* | libro blanco',
    testimonial: 'testimonio* | opinion* de cliente* | resena*',
    'case-study':
      'caso de exito | caso de estudio | caso practico | caso de cliente | caso de uso | historia de exito | historia de cliente',
    demo: 'demostracion* | demo',
    'public-pricing': 'precio* | tarifa* | plan* de precios',
    consultation: 'consultor* | consultoria* | asesoria* | asesoramiento | servicio*',
    'membership-community': 'comunidad* | grupo* | miembro* | foro*',
    'online-course': 'curso* | leccion* | capitulo* | modulo* | formacion* | clase* | ejercicio*',
    'affiliate-program': 'socio* | colaborador* | distribuidor* | agencia*',
    'ambassador-program': 'embajador*',
  },
  pt: {
    'how-to-article':
      'guia* | tutorial | tutoriais | manual | passo a passo | artigo de ajuda | dica*',
    podcast: 'podcast | episodio* | programa',
    ebook: 'livro* | livro digital',
    'thought-leadership-article':
      'artigo de opiniao | postagem* | coluna* | noticia* | artigo de blog',
    faq: 'pergunta* | perguntas frequentes | duvida*',
    video: 'video* | gravacao | palestra*',
    webinar: 'evento* | seminario* | oficina* | encontro* | webinario*',
    checklist: 'lista de verificacao | lista de tarefas',
    newsletter: 'boletim | boletins | informativo*',
    infographic: 'infografico*',
    template: 'modelo* | formulario* | exemplo* | gabarito*',
    whitepaper: 'relatorio* | estudo | estudos | livro branco',
    testimonial: 'depoimento* | testemunho* | avaliacao',
    'case-study':
      'caso de sucesso | estudo de caso | estudos de caso | historia de sucesso | caso de cliente | caso de uso | historia de cliente',
    demo: 'demonstracao | demo',
    'public-pricing': 'preco* | plano* de precos | tabela de precos',
    consultation: 'consultor* | consultoria* | assessoria | servico*',
    'membership-community': 'comunidade* | grupo* | membro* | forum',
    'online-course':
      'curso* | aula* | licao | licoes | capitulo* | modulo* | formacao | treinamento*',
    'affiliate-program': 'parceiro* | revendedor* | agencia*',
    'ambassador-program': 'embaixador*',
  },
  it: {
    'how-to-article':
      'guida | guide | tutorial | istruzion* | manuale | passo passo | ricetta | ricette',
    podcast: 'episodio | episodi | puntata | puntate',
    ebook: 'libro | libri',
    'thought-leadership-article':
      'articolo di blog | opinione | opinioni | editoriale | notizia | notizie | approfondiment*',
    faq: 'domanda | domande | domande frequenti',
    video: 'filmato | filmati | registrazion*',
    webinar: 'evento | eventi | seminario | seminari | convegno | incontro',
    checklist: 'lista di controllo',
    newsletter: 'bollettino | notiziario | circolare',
    infographic: 'infografica | infografiche',
    template: 'modello | modelli | modulo da compilare | esempio | esempi | fac simile',
    whitepaper: 'rapporto | ricerca | libro bianco | studio',
    testimonial: 'testimonianza | testimonianze | recension*',
    'case-study':
      'caso di studio | casi di studio | caso cliente | storia di successo | storie di successo | caso di successo',
    demo: 'dimostrazion*',
    'public-pricing': 'prezzo | prezzi | listino | tariff*',
    consultation: 'consulenza | consulenze | consulente | consulenti | servizio',
    'membership-community': 'comunita | gruppo | soci',
    'online-course': 'corso | corsi | lezione | lezioni | capitolo | capitoli',
    'affiliate-program': 'rivenditor* | partner | agenzia | agenzie',
    'ambassador-program': 'ambasciator*',
  },
  nl: {
    'how-to-article': 'handleiding* | gids | stappenplan* | uitleg | tip* | instructie*',
    podcast: 'aflevering*',
    ebook: 'boek*',
    'thought-leadership-article': 'blogbericht* | opinie* | nieuws* | artikel* | column*',
    faq: 'vraag | vragen | veelgestelde vraag | veelgestelde vragen',
    video: 'filmpje* | opname*',
    webinar: 'evenement* | bijeenkomst* | workshop*',
    checklist: 'controlelijst* | checklijst*',
    newsletter: 'nieuwsbrief | nieuwsbrieven',
    infographic: 'infografiek*',
    template: 'sjabloon | sjablonen | voorbeeld* | voorbeeldbrief | formulier*',
    whitepaper: 'rapport* | onderzoek*',
    testimonial: 'getuigenis* | klantbeoordeling* | beoordeling* | referentie*',
    'case-study':
      'klantverhaal | klantverhalen | praktijkvoorbeeld* | succesverhaal | succesverhalen | klantcase* | praktijkcase* | casus',
    'public-pricing': 'prijs | prijzen | tarief | tarieven',
    consultation: 'adviseur* | advies | adviesgesprek | dienst*',
    'membership-community': 'gemeenschap | groep*',
    'online-course': 'cursus* | les | lessen | hoofdstuk* | opleiding* | training*',
    'affiliate-program': 'wederverkoper* | partner*',
    'ambassador-program': 'ambassadeur*',
  },
  sv: {
    'how-to-article':
      'handledning* | anvisning* | instruktion* | vagledning* | vejledning* | veiledning* | ohje | ohjeet | opas',
    podcast: 'avsnitt* | afsnit | jakso | jaksot | podd*',
    ebook: 'bok | bog | kirja',
    'thought-leadership-article':
      'inlagg | blogginlagg | blogindlaeg | blogginnlegg | kronika* | nyhet* | blogikirjoitus',
    faq: 'fraga | fragor | sporgsmal | sporsmal | kysymys | vanlig fraga',
    video: 'inspelning* | foredrag | forelasning*',
    webinar: 'evenemang | arrangement* | begivenhed* | tapahtuma* | seminarium',
    checklist: 'checklista* | tjekliste* | sjekkliste* | tarkistuslista',
    newsletter: 'nyhetsbrev* | nyhedsbrev* | uutiskirje*',
    template: 'mall | mallar | skabelon* | mal | exempel | eksempel | lomake',
    whitepaper: 'rapport* | undersokning* | undersogelse*',
    testimonial: 'omdome* | kundeudtalelse* | referens | anbefaling*',
    'case-study':
      'kundberattelse* | kundehistorie* | kundcase* | kundecase* | fallstudie* | casestudie* | asiakastarina* | referenssi*',
    'public-pricing': 'pris | priser | hinta | hinnat',
    consultation: 'konsult* | konsulent* | radgivning* | tjanst* | palvelu*',
    'membership-community': 'gemenskap | grupp* | faellesskab | fellesskap | yhteiso',
    'online-course': 'kurs* | kursus* | lektion* | leksjon* | kapitel | kapittel | kurssi*',
    'affiliate-program': 'aterforsaljare* | forhandler* | jalleenmyyja*',
    'ambassador-program': 'ambassador*',
  },
  pl: {
    'how-to-article':
      'poradnik* | instrukcj* | samouczek | samouczki | przewodnik* | navod* | prirucka | prirucky | utmutato*',
    podcast: 'odcinek | odcinki | epizoda | dil',
    ebook: 'ksiazk* | kniha | knihy',
    'thought-leadership-article': 'wpis* | felieton* | aktualnosc* | clanek | clanky | prispevek',
    faq: 'pytanie | pytania | otazka | otazky',
    video: 'nagrani* | film* | zaznam*',
    webinar: 'wydarzeni* | szkolenie online | udalost* | akce | konferencja*',
    checklist: 'lista kontrolna | kontrolni seznam',
    newsletter: 'biuletyn* | zpravodaj*',
    template: 'szablon* | wzor | wzory | sablona | sablony | vzor',
    whitepaper: 'raport* | badani* | studie',
    testimonial: 'opinia | opinie | rekomendacj* | reference | recenze',
    'case-study':
      'studium przypadku | historia klienta | historia sukcesu | pripadova studie | pribeh zakaznika',
    'public-pricing': 'cennik* | cenik* | cena | ceny',
    consultation: 'konsultacj* | konsultant* | doradztwo | poradenstvi | konzultant*',
    'membership-community': 'spolecznosc* | komunita | grupa',
    'online-course': 'kurs* | lekcj* | lekce | rozdzial* | kapitola | kurz*',
    'affiliate-program': 'partner* | dystrybutor*',
  },
  ru: {
    'how-to-article':
      'руководств* | инструкци* | урок мастера | rukovodstvo | instrukciya | посібник*',
    podcast: 'выпуск подкаста | эпизод* | подкаст*',
    ebook: 'книг* | kniga',
    'thought-leadership-article': 'стать* | блог* | мнени* | новост* | statya | novost*',
    faq: 'вопрос* | vopros*',
    video: 'видео* | доклад*',
    webinar: 'мероприяти* | событи* | вебинар* | meropriyatie | sobytie',
    checklist: 'чек лист* | чеклист*',
    newsletter: 'рассылк* | дайджест* | rassylka',
    template: 'шаблон* | образ* документа | shablon*',
    whitepaper: 'исследовани* | отчет*',
    testimonial: 'отзыв* | otzyv*',
    'case-study': 'кейс* | история успеха | keis* | keys | istoriya uspeha',
    'public-pricing': 'тариф* | цен* | прайс*',
    consultation: 'консультаци* | консультант* | услуг*',
    'membership-community': 'сообществ* | клуб*',
    'online-course': 'курс* | урок* | глава | лекци* | urok | kurs',
    'affiliate-program': 'партнер* | дилер*',
  },
  ja: {
    'how-to-article':
      'チュートリアル | ガイド | 使い方 | 手順 | ヘルプ | 教程 | 指南 | 가이드 | 튜토리얼',
    podcast: 'ポッドキャスト | 播客 | 팟캐스트 | エピソード',
    ebook: '電子書籍 | 电子书 | 전자책',
    'thought-leadership-article':
      'ブログ | コラム | 博客 | 블로그 | お知らせ | ニュース | 新闻 | 뉴스',
    faq: 'よくある質問 | 質問 | 常见问题 | 자주 묻는 질문',
    video: '動画 | 视频 | 影片 | 동영상 | 비디오',
    webinar: 'ウェビナー | セミナー | イベント | 活动 | 研讨会 | 웨비나 | 이벤트 | 행사',
    checklist: 'チェックリスト | 检查清单 | 체크리스트',
    newsletter: 'ニュースレター | メルマガ | 简报 | 通讯 | 뉴스레터',
    template: 'テンプレート | ひな形 | 模板 | 템플릿 | 서식',
    whitepaper: 'ホワイトペーパー | 調査 | 白皮书 | 백서 | 報告書',
    testimonial: 'お客様の声 | 口コミ | 客户评价 | 고객 후기',
    'case-study': '導入事例 | 事例 | 案例 | 客户故事 | 고객 사례 | 사례',
    'public-pricing': '料金 | 价格 | 요금',
    consultation: '相談 | コンサル | 咨询 | 상담',
    'membership-community': 'コミュニティ | 社区 | 커뮤니티',
    'online-course': '講座 | コース | レッスン | 课程 | 강좌 | 강의',
    'affiliate-program': 'パートナー | 合作伙伴 | 파트너',
  },
};
