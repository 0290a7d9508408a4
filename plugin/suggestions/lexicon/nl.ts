import type { Lexicon } from './lexicon';

export const nl: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'handleiding* | stap voor stap | stappenplan | hoe je | hoe u | tutorial*',
      titles: `
        gids | tips | aan de slag | eerste stappen | ^hoe | installeren | configureren |
        instellen | maken | gebruiken | starten | zoeken | vinden | bouwen | bijdragen`,
      headings: `
        vereisten | voordat je begint | doelen | volgende stappen | stap * | hoe * | voorbeeld*`,
      phrases: `
        deze pagina | deze handleiding | deze gids | deze tutorial | stap voor stap |
        volg deze stappen | de volgende stappen | klik | zorg ervoor | leer`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'aflevering* | interview',
      headings: 'transcript*',
      phrases: '!podcast* | !deze aflevering | luister | onze gast',
    },
    'thought-leadership-article': {
      names: 'opinie | column | terugblik',
      titles: '^waarom | de toekomst | trends | nieuw* | aankondiging | wat is',
      headings: 'conclusie',
      phrases: `
        we zijn blij | we zijn trots | aankondig* | dit artikel | deze blog | dit jaar |
        vorig jaar | onlangs | ik denk | volgens | innovatie`,
    },
    faq: {
      names: 'faq | veelgestelde vragen | vragen en antwoorden',
      titles: 'vragen',
      headings: 'wat is * | hoe * | kan ik *',
      phrases: '!veelgestelde vragen',
    },
    video: {
      names: 'video*',
      titles: 'opname | lezing | presentatie',
      headings: 'spreker*',
      phrases: 'deze video | !deze presentatie | !deze lezing | bekijk | spreker | slides',
    },
    webinar: {
      names: 'webinar* | live-evenement',
      titles: 'workshop* | evenement* | bijeenkomst | seminar | meetup',
      headings: 'programma | sprekers | aanmelden',
      phrases: `
        meld je aan | schrijf je in | aanmelden | dit evenement | deelnemers | sprekers |
        vindt plaats`,
    },
    checklist: {
      names: 'checklist* | controlelijst',
      phrases: 'checklist',
    },
    newsletter: {
      names: 'nieuwsbrief*',
      titles: 'wekelijks* | maandelijks* | nieuws | editie',
      headings: 'nieuws | in deze editie',
      phrases: 'deze week | deze maand | !nieuwsbrief | afmelden | uitschrijven',
    },
    'case-study': {
      names: `
        casestudy* | case study | klantverhaal | klantcase | praktijkvoorbeeld | succesverhaal`,
      titles: 'klant',
      headings: `
        uitdaging* | de uitdaging | oplossing | de oplossing | resultaat | resultaten |
        het resultaat`,
      phrases: 'uitdaging | oplossing | resultaten | bedrijf | klant',
    },
    demo: {
      names: 'demo | demonstratie | rondleiding',
      titles: 'in actie',
      phrases: 'demo | demo aanvragen',
    },
    'public-pricing': {
      names: 'prijzen | tarieven | prijslijst',
      titles: 'kosten | pakketten',
      phrases: 'per maand | /maand | per gebruiker | gratis proberen | btw',
    },
    'online-course': {
      names: 'cursus* | les | lessen | leerpad',
      titles: 'module* | training | inleiding | oefening*',
      headings: 'leerdoelen | oefening* | opdracht* | quiz',
      phrases: '!deze cursus | deze les | deze module | je leert | oefening | studenten',
    },
    'membership-community': {
      names: 'community | gemeenschap | gedragscode | forum',
      titles: 'leden | doe mee',
      headings: 'gedragscode',
      phrases: 'onze community | !gedragscode | leden',
    },
    whitepaper: {
      names: 'whitepaper* | jaarverslag | onderzoeksrapport',
      titles: 'rapport | onderzoek | enquête',
      headings: 'samenvatting | methodologie',
      phrases: 'dit rapport | dit onderzoek',
    },
    template: {
      names: 'sjabloon | sjablonen | template*',
      titles: 'voorbeeld | formulier',
      phrases: 'dit sjabloon | vul in',
    },
    ebook: {
      names: 'ebook* | e-book*',
      headings: 'hoofdstuk *',
      phrases: 'dit boek | hoofdstuk',
    },
  },
  reader: 'je | jij | jouw | jullie | u | uw',
  author: 'we | wij | ons | onze | ik | mijn',
};
