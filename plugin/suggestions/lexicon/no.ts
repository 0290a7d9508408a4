import type { Lexicon } from './lexicon';

export const no: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'veiledning* | trinn for trinn | steg for steg | slik | bruksanvisning',
      titles: `
        guide | tips | kom i gang | ^installer* | ^konfigurer* | ^opprett* | ^bruk* | ^hvordan`,
      headings: `
        forutsetninger | før du begynner | mål | neste steg | trinn * | steg * | hvordan * |
        eksempel*`,
      phrases: `
        denne siden | denne veiledningen | denne guiden | følg disse trinnene |
        følgende kommando | klikk | sørg for`,
    },
    podcast: {
      names: 'podkast* | podcast*',
      titles: 'episode',
      phrases: 'podkast* | denne episoden | lytt',
    },
    'thought-leadership-article': {
      names: 'mening | kronikk',
      titles: '^hvorfor | fremtiden | trender | ny* | hva er',
      headings: 'konklusjon',
      phrases: `
        vi er glade | vi er stolte | denne artikkelen | i år | nylig | jeg tror | ifølge |
        innovasjon`,
    },
    faq: {
      names: 'faq | ofte stilte spørsmål | vanlige spørsmål',
      titles: 'spørsmål',
      headings: 'hva er * | hvordan * | kan jeg *',
      phrases: 'ofte stilte spørsmål | vanlige spørsmål',
    },
    video: {
      names: 'video*',
      titles: 'foredrag | opptak',
      phrases: 'denne videoen | foredrag',
    },
    webinar: {
      names: 'webinar*',
      titles: 'workshop | arrangement | møte | seminar | kurs',
      headings: 'program | foredragsholdere | påmelding',
      phrases: 'meld deg på | påmelding | arrangement | deltakere | finner sted',
    },
    checklist: {
      names: 'sjekkliste*',
      phrases: 'sjekkliste',
    },
    newsletter: {
      names: 'nyhetsbrev*',
      titles: 'ukens | månedens | nyheter',
      headings: 'nyheter',
      phrases: 'denne uken | nyhetsbrev',
    },
    'case-study': {
      names: 'kundehistorie* | case study | casestudie | suksesshistorie',
      titles: 'kunde',
      headings: 'utfordring* | løsning* | resultat*',
      phrases: 'utfordring | løsning | resultater | kunde',
    },
    'public-pricing': {
      names: 'priser | prisliste',
      phrases: 'per måned | /måned',
    },
    'online-course': {
      names: 'nettkurs | leksjon*',
      titles: 'modul* | innføring i | øvelse*',
      headings: 'læringsmål | øvelse*',
      phrases: 'dette kurset | denne leksjonen',
    },
    'membership-community': {
      names: 'fellesskap | adferdskodeks',
      titles: 'medlemmer',
      phrases: 'vårt fellesskap',
    },
    template: {
      names: 'mal | maler',
      phrases: 'denne malen | fyll ut',
    },
  },
  reader: 'du | din | ditt | dine | deg',
  author: 'vi | vår | våre | oss | jeg | min',
};
