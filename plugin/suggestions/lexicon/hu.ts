import type { Lexicon } from './lexicon';

export const hu: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'útmutató* | lépésről lépésre | hogyan | oktatóanyag',
      titles: 'kezdő lépések | tippek | telepítés | beállítás | létrehozás | használat',
      headings: `
        előfeltételek | mielőtt elkezdené | célok | következő lépések | lépés * | hogyan * |
        példa*`,
      phrases: `
        ez az oldal | ez az útmutató | lépésről lépésre | a következő parancs | kattintson |
        győződjön meg`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'epizód | interjú',
      phrases: 'podcast* | ebben az epizódban',
    },
    'thought-leadership-article': {
      names: 'vélemény | esszé',
      titles: '^miért | jövő | trendek | új* | mi az',
      headings: 'összegzés | következtetés',
      phrases: 'örömmel | bejelent* | ez a cikk | idén | nemrég | úgy gondolom | innováció',
    },
    faq: {
      names: 'faq | gyik | gyakran ismételt kérdések | gyakori kérdések | kérdések és válaszok',
      titles: 'kérdések',
      headings: 'általános kérdések | technikai kérdések | mi az * | hogyan *',
      phrases: 'gyakran ismételt | gyakori kérdések',
    },
    video: {
      names: 'videó*',
      titles: 'előadás | felvétel',
      headings: 'előadó',
      phrases: 'ez a videó | előadás | nézze meg | előadó',
    },
    webinar: {
      names: 'webinárium* | webinar* | élő',
      titles: 'műhely | esemény | találkozó | szeminárium',
      headings: 'program | előadók | regisztráció',
      phrases: 'regisztráljon | jelentkezzen | esemény | résztvevők',
    },
    checklist: {
      names: 'ellenőrzőlista* | ellenőrző lista',
      phrases: 'ellenőrzőlista',
    },
    newsletter: {
      names: 'hírlevél*',
      titles: 'heti | havi | hírek',
      headings: 'hírek',
      phrases: 'ezen a héten | hírlevél',
    },
    'case-study': {
      names: 'esettanulmány* | sikertörténet',
      titles: 'ügyfél',
      headings: 'kihívás* | megoldás* | eredmény*',
      phrases: 'kihívás | megoldás | eredmények | vállalat | ügyfél',
    },
    'public-pricing': {
      names: 'árak | árlista | árazás',
      phrases: 'havonta | /hó',
    },
    'online-course': {
      names: 'tanfolyam* | lecke* | kurzus*',
      titles: 'modul | bevezetés | gyakorlat*',
      headings: 'gyakorlat* | feladat*',
      phrases: 'ez a kurzus | ez a lecke | gyakorlat',
    },
    'membership-community': {
      names: 'közösség | magatartási kódex',
      titles: 'tagok',
      phrases: 'közösségünk | magatartási kódex',
    },
    template: {
      names: 'sablon*',
      phrases: 'ez a sablon',
    },
  },
  reader: 'ön | te | önnek | az ön | tudod',
  author: 'mi | mienk | nekünk | én | vagyunk',
};
