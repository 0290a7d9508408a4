import type { Lexicon } from './lexicon';

export const sk: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'ako | návod* | krok za krokom | príručka | tutoriál*',
      titles: 'sprievodca | tipy | prvé kroky | ^inštalácia | ^konfigurácia',
      headings: 'požiadavky | predpoklady | ďalšie kroky | krok * | ako * | príklad*',
      phrases: `
        táto stránka | tento návod | krok za krokom | kliknite | uistite sa | nasledujúci príkaz`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'epizóda | diel | rozhovor',
      headings: 'prepis',
      phrases: '!podcast* | v tejto epizóde',
    },
    'thought-leadership-article': {
      names: 'názor | komentár',
      titles: '^prečo | budúcnosť | trendy | nov* | čo je',
      headings: 'záver',
      phrases: `
        s radosťou | oznamujeme | tento článok | tento rok | nedávno | myslím | podľa | inovácie`,
    },
    faq: {
      names: 'faq | často kladené otázky | časté otázky | otázky a odpovede',
      titles: 'otázky',
      headings: 'čo je * | ako * | prečo *',
      phrases: 'často kladené',
    },
    video: {
      names: 'video | videá | záznam',
      titles: 'prednáška',
      headings: 'prednášajúci',
      phrases: `
        !prednáška | !prednáške | !prednášky | prezentácia | prezentácii | !ukážem | !ukážeme |
        povieme si | workshop | !v tejto prednáške | slajdy | konferencia | talk`,
    },
    webinar: {
      names: 'webinár* | naživo',
      titles: 'podujatie | stretnutie | seminár | školenie',
      headings: 'program | rečníci | registrácia',
      phrases: 'zaregistrujte sa | registrácia | podujatie | účastníci',
    },
    checklist: {
      names: 'kontrolný zoznam',
      phrases: 'kontrolný zoznam',
    },
    newsletter: {
      names: 'spravodaj* | newsletter*',
      titles: 'týždenný | novinky',
      headings: 'novinky | správy',
      phrases: 'tento týždeň | tento mesiac | !spravodaj',
    },
    'case-study': {
      names: 'prípadová štúdia | príbeh zákazníka',
      titles: 'zákazník',
      headings: 'výzva | riešenie | výsledky',
      phrases: 'výzva | riešenie | výsledky | spoločnosť | zákazník',
    },
    'online-course': {
      names: 'kurz | kurzy | lekcia',
      titles: 'modul | školenie | úvod do',
      headings: 'cvičenia | úloha',
      phrases: 'tento kurz | v tejto lekcii | naučíte sa',
    },
    'membership-community': {
      names: 'komunita | kódex správania',
      titles: 'členovia',
      phrases: 'naša komunita',
    },
  },
  reader: 'vy | váš | vaše | vám | vás | môžete | musíte',
  author: 'my | náš | naše | nám | nás | som | sme | môj',
};
