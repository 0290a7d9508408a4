import type { Lexicon } from './lexicon';

export const ro: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'cum | ghid | tutorial* | pas cu pas',
      titles: `
        sfaturi | primii pași | ^instalare* | ^configurare* | ^crearea | ^utilizare* | ^găsirea`,
      headings: `
        cerințe | înainte de a începe | obiective | pașii următori | pasul * | cum * | exempl*`,
      phrases: `
        această pagină | acest ghid | acest tutorial | pas cu pas | următoarea comandă |
        faceți clic | asigurați-vă`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'episod | interviu',
      phrases: 'podcast* | acest episod',
    },
    'thought-leadership-article': {
      names: 'opinie | editorial',
      titles: '^de ce | viitorul | tendințe | nou* | ce este',
      headings: 'concluzi*',
      phrases: `
        suntem încântați | anunț* | acest articol | anul acesta | recent | cred că | inovați*`,
    },
    faq: {
      names: 'faq | întrebări frecvente | întrebări și răspunsuri',
      titles: 'întrebări',
      headings: 'ce este * | cum * | pot *',
      phrases: 'întrebări frecvente',
    },
    video: {
      names: 'video*',
      titles: 'prezentare | înregistrare',
      phrases: 'acest videoclip | prezentare | urmăriți',
    },
    webinar: {
      names: 'webinar*',
      titles: 'atelier | eveniment | întâlnire | seminar',
      headings: 'agenda | vorbitori | înregistrare',
      phrases: 'înscrieți-vă | înregistrați-vă | eveniment | participanți',
    },
    checklist: {
      names: 'listă de verificare | lista de verificare | checklist*',
      phrases: 'lista de verificare',
    },
    newsletter: {
      names: 'buletin* | newsletter*',
      titles: 'săptămânal | lunar | știri',
      headings: 'știri',
      phrases: 'săptămâna aceasta | buletin',
    },
    'case-study': {
      names: 'studiu de caz | studii de caz | poveste de succes',
      titles: 'client',
      headings: 'provocare* | soluția | rezultate*',
      phrases: 'provocare | soluție | rezultate | compania | client',
    },
    'public-pricing': {
      names: 'prețuri | tarife',
      phrases: 'pe lună | /lună',
    },
    'online-course': {
      names: 'curs | cursuri | lecție | lecția',
      titles: 'modul | introducere în | exerciți*',
      headings: 'exerciți* | obiective de învățare',
      phrases: 'acest curs | această lecție | exercițiu',
    },
    'membership-community': {
      names: 'comunitate | cod de conduită',
      titles: 'membri',
      phrases: 'comunitatea noastră',
    },
    template: {
      names: 'șablon*',
      titles: 'formular',
      phrases: 'acest șablon',
    },
  },
  reader: 'tu | tău | dumneavoastră | puteți | poți | dvs',
  author: 'noi | nostru | noastră | eu | meu | suntem',
};
