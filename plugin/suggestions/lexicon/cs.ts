import type { Lexicon } from './lexicon';

export const cs: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'jak | návod* | krok za krokem | příručka | výukový program | tutoriál*',
      titles: `
        průvodce | tipy | první kroky | začínáme | ^instalace | ^konfigurace | ^vytvoření |
        ^použití | ^nastavení`,
      headings: 'požadavky | předpoklady | než začnete | další kroky | krok * | jak * | příklad*',
      phrases: `
        tato stránka | !tento návod | v tomto návodu | krok za krokem | klikněte | ujistěte se |
        následující příkaz | spusťte | spustit | zkontrolujte`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'epizoda | díl | rozhovor',
      headings: 'přepis',
      phrases: '!podcast* | !v této epizodě | v tomto díle | poslechněte',
    },
    'thought-leadership-article': {
      names: 'názor | komentář | ohlédnutí',
      titles: '^proč | budoucnost | trendy | nov* | oznámení | co je',
      headings: 'závěr',
      phrases: 's radostí | oznamujeme | tento článek | letos | nedávno | myslím | podle | inovace',
    },
    faq: {
      names: 'faq | časté dotazy | často kladené otázky | otázky a odpovědi',
      titles: 'dotazy | otázky',
      headings: 'co je * | jak * | mohu * | proč *',
      phrases: 'časté dotazy | často kladené',
    },
    video: {
      names: 'video | videa | záznam',
      titles: 'přednáška',
      headings: 'přednášející',
      phrases: `
        !přednáška | !přednášky | prezentace | záznam | v tomto videu | !přednášející | slajdy |
        konference`,
    },
    webinar: {
      names: 'webinář* | webinar* | živě',
      titles: 'workshop | akce | setkání | seminář | školení',
      headings: 'program | řečníci | registrace',
      phrases: 'zaregistrujte se | přihlaste se | registrace | tato akce | účastníci | se koná',
    },
    checklist: {
      names: 'kontrolní seznam | checklist*',
      phrases: 'kontrolní seznam',
    },
    newsletter: {
      names: 'zpravodaj* | newsletter*',
      titles: 'týdenní | měsíční | novinky | vydání',
      headings: 'novinky | zprávy | změny *',
      phrases: `
        tento týden | tohoto týdne | tento měsíc | !zpravodaj | odhlásit | pravidelné rubriky`,
    },
    'case-study': {
      names: 'případová studie | případové studie | příběh zákazníka',
      titles: 'zákazník',
      headings: 'výzva | řešení | výsledky | přínosy',
      phrases: 'výzva | řešení | výsledky | společnost | zákazník',
    },
    demo: {
      names: 'demo | ukázka',
      phrases: 'demo | ukázka',
    },
    'public-pricing': {
      names: 'ceník | ceny',
      titles: 'tarify',
      phrases: 'měsíčně | /měsíc | na uživatele',
    },
    'online-course': {
      names: 'kurz | kurzy | lekce',
      titles: 'modul | školení | úvod do | cvičení',
      headings: 'cvičení | úkol | cíle',
      phrases: 'tento kurz | v této lekci | naučíte se | cvičení',
    },
    'membership-community': {
      names: 'komunita | kodex chování | fórum',
      titles: 'členové',
      headings: 'kodex chování',
      phrases: 'naše komunita | členové',
    },
    whitepaper: {
      names: 'výroční zpráva | white paper',
      titles: 'zpráva | studie | průzkum',
      headings: 'metodika | shrnutí',
      phrases: 'tato zpráva',
    },
    template: {
      names: 'šablona | šablony | vzor',
      titles: 'formulář',
      phrases: 'tato šablona | vyplňte',
    },
  },
  reader: 'vy | váš | vaše | vám | vás | můžete | musíte | ty | tvůj',
  author: 'my | náš | naše | nám | nás | já | můj | jsme',
};
