import type { Lexicon } from './lexicon';

export const sv: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'guide | steg för steg | handledning | instruktion* | så här | hur du | hur man',
      titles: 'tips | kom igång | ^installera | ^konfigurera | ^skapa | ^använda | ^starta | ^hur',
      headings: 'förutsättningar | innan du börjar | mål | nästa steg | steg * | hur * | exempel*',
      phrases: `
        den här sidan | denna guide | den här guiden | steg för steg | följ dessa steg |
        följande kommando | klicka | se till att`,
    },
    podcast: {
      names: 'podcast* | podd*',
      titles: 'avsnitt | intervju',
      headings: 'transkription',
      phrases: '!podcast* | podd* | !detta avsnitt | lyssna | gäst',
    },
    'thought-leadership-article': {
      names: 'åsikt | krönika | debatt',
      titles: '^varför | framtiden | trender | ny* | vad är',
      headings: 'slutsats*',
      phrases: `
        vi är glada | vi är stolta | denna artikel | i år | nyligen | jag tror | enligt |
        innovation`,
    },
    faq: {
      names: 'faq | vanliga frågor | frågor och svar',
      titles: 'frågor',
      headings: 'allmänna frågor | tekniska frågor | vad är * | hur * | kan jag *',
      phrases: 'vanliga frågor',
    },
    video: {
      names: 'video* | film',
      titles: 'föreläsning | inspelning',
      headings: 'talare',
      phrases: 'denna video | !föreläsning | presentation | talare | se filmen',
    },
    webinar: {
      names: 'webbinarium | webinar* | webinarium | livesändning',
      titles: 'workshop | evenemang | möte | seminarium',
      headings: 'program | talare | anmälan',
      phrases: 'anmäl dig | registrera dig | anmälan | evenemanget | deltagare | äger rum',
    },
    checklist: {
      names: 'checklista*',
      phrases: 'checklista',
    },
    newsletter: {
      names: 'nyhetsbrev*',
      titles: 'veckans | månadens | nyheter',
      headings: 'nyheter',
      phrases: 'denna vecka | den här veckan | !nyhetsbrev | avsluta prenumerationen',
    },
    'case-study': {
      names: 'fallstudie* | kundcase | kundberättelse | framgångshistoria',
      titles: 'kund',
      headings: 'utmaning* | lösning* | resultat',
      phrases: 'utmaning | lösning | resultat | företaget | kund',
    },
    demo: {
      names: 'demo',
      phrases: 'demo | boka en demo',
    },
    'public-pricing': {
      names: 'priser | prislista',
      titles: 'kostnad',
      phrases: 'per månad | /månad | per användare',
    },
    'online-course': {
      names: 'kurs | kurser | lektion*',
      titles: 'modul* | introduktion till | övning*',
      headings: 'lärandemål | övning* | uppgift*',
      phrases: '!denna kurs | denna lektion | övning | studenter',
    },
    'membership-community': {
      names: 'community | gemenskap | uppförandekod | forum',
      titles: 'medlemmar',
      headings: 'uppförandekod',
      phrases: 'vår gemenskap | medlemmar',
    },
    template: {
      names: 'mall | mallar',
      titles: 'formulär',
      phrases: 'denna mall | fyll i',
    },
    whitepaper: {
      names: 'vitbok | whitepaper* | årsredovisning',
      titles: 'rapport | undersökning',
      headings: 'sammanfattning',
      phrases: 'denna rapport',
    },
  },
  reader: 'du | din | ditt | dina | ni | er',
  author: 'vi | vår | vårt | våra | oss | jag | min',
};
