import type { Lexicon } from './lexicon';

export const da: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'vejledning* | trin for trin | guide | sådan | integrationsvejledning',
      titles: 'tips | kom godt i gang | ^installer* | ^konfigurer* | ^opret* | ^brug* | ^hvordan',
      headings: `
        forudsætninger | før du begynder | mål | næste trin | trin * | hvordan * | eksempel*`,
      phrases: `
        denne side | denne vejledning | denne guide | trin for trin | følg disse trin |
        følgende kommando | klik | sørg for`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'afsnit | interview',
      headings: 'transskription',
      phrases: 'podcast* | dette afsnit | lyt',
    },
    'thought-leadership-article': {
      names: 'mening | kronik',
      titles: '^hvorfor | fremtiden | tendenser | ny* | hvad er',
      headings: 'konklusion',
      phrases: `
        vi er glade | vi er stolte | denne artikel | i år | for nylig | jeg tror | ifølge |
        innovation`,
    },
    faq: {
      names: 'faq | ofte stillede spørgsmål | spørgsmål og svar',
      titles: 'spørgsmål',
      headings: 'generelle spørgsmål | tekniske spørgsmål | hvad er * | hvordan * | kan jeg *',
      phrases: 'ofte stillede spørgsmål',
    },
    video: {
      names: 'video*',
      titles: 'foredrag | optagelse',
      phrases: 'denne video | foredrag | præsentation',
    },
    webinar: {
      names: 'webinar*',
      titles: 'workshop | arrangement | møde | seminar',
      headings: 'program | talere | tilmelding',
      phrases: 'tilmeld dig | tilmelding | arrangement | deltagere | finder sted',
    },
    checklist: {
      names: 'tjekliste*',
      phrases: 'tjekliste',
    },
    newsletter: {
      names: 'nyhedsbrev*',
      titles: 'ugens | månedens | nyheder',
      headings: 'nyheder',
      phrases: 'denne uge | nyhedsbrev | afmeld',
    },
    'case-study': {
      names: 'casestudie* | case study | kundehistorie | succeshistorie',
      titles: 'kunde',
      headings: 'udfordring* | løsning* | resultat*',
      phrases: 'udfordring | løsning | resultater | kunde',
    },
    demo: {
      names: 'demo',
      phrases: 'demo | book en demo',
    },
    'public-pricing': {
      names: 'priser | prisliste',
      phrases: 'pr. måned | /måned',
    },
    'online-course': {
      names: 'kursus | kurser | lektion*',
      titles: 'modul* | introduktion til | øvelse*',
      headings: 'læringsmål | øvelse*',
      phrases: 'dette kursus | denne lektion | øvelse',
    },
    'membership-community': {
      names: 'fællesskab | adfærdskodeks | community',
      titles: 'medlemmer',
      phrases: 'vores fællesskab | medlemmer',
    },
    template: {
      names: 'skabelon*',
      phrases: 'denne skabelon | udfyld',
    },
  },
  reader: 'du | din | dit | dine | i | jer',
  author: 'vi | vores | os | jeg | min',
};
