import type { Lexicon } from './lexicon';

export const fi: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'opas | ohje | ohjeet | vaihe vaiheelta | näin | miten | kuinka',
      titles: 'vinkkejä | aloitus | asentaminen | asennus | määritys | luominen | käyttö',
      headings: `
        vaatimukset | ennen aloittamista | tavoitteet | seuraavat vaiheet | vaihe * | miten * |
        esimerk*`,
      phrases: `
        tämä sivu | tämä opas | vaihe vaiheelta | noudata | seuraava komento | napsauta |
        varmista`,
    },
    podcast: {
      names: 'podcast* | podkasti',
      titles: 'jakso | haastattelu',
      phrases: 'podcast* | tässä jaksossa | kuuntele',
    },
    'thought-leadership-article': {
      names: 'mielipide | kolumni',
      titles: '^miksi | tulevaisuus | trendit | uu* | mikä on',
      headings: 'johtopäätö* | lopuksi',
      phrases: 'olemme iloisia | tämä artikkeli | tänä vuonna | äskettäin | uskon',
    },
    faq: {
      names: 'faq | usein kysyttyä | usein kysytyt kysymykset | ukk',
      titles: 'kysymykset | kysymyksiä',
      headings: 'yleisiä kysymyksiä | teknisiä kysymyksiä | mikä on * | miten * | voinko *',
      phrases: 'usein kysytyt',
    },
    video: {
      names: 'video*',
      titles: 'puhe | esitys | tallenne',
      phrases: 'tämä video | esitys | katso',
    },
    webinar: {
      names: 'webinaari*',
      titles: 'työpaja | tapahtuma | kokous | seminaari',
      headings: 'ohjelma | puhujat | ilmoittautuminen',
      phrases: 'ilmoittaudu | rekisteröidy | tapahtuma | osallistujat',
    },
    checklist: {
      names: 'tarkistuslista* | muistilista',
      phrases: 'tarkistuslista',
    },
    newsletter: {
      names: 'uutiskirje*',
      titles: 'viikon | kuukauden | uutiset',
      headings: 'uutiset',
      phrases: 'tällä viikolla | uutiskirje',
    },
    'case-study': {
      names: 'tapaustutkimus* | asiakastarina* | menestystarina',
      titles: 'asiakas',
      headings: 'haaste* | ratkaisu* | tulokset',
      phrases: 'haaste | ratkaisu | tulokset | yritys | asiakas',
    },
    'public-pricing': {
      names: 'hinnat | hinnasto | hinnoittelu',
      phrases: 'kuukaudessa | /kk',
    },
    'online-course': {
      names: 'kurssi* | oppitunti*',
      titles: 'moduuli | johdatus | harjoitus*',
      headings: 'harjoitus* | tehtävä* | oppimistavoitteet',
      phrases: 'tämä kurssi | tällä kurssilla | harjoitus',
    },
    'membership-community': {
      names: 'yhteisö | käytännesäännöt',
      titles: 'jäsenet',
      phrases: 'yhteisömme',
    },
    template: {
      names: 'malli | mallipohja | pohja',
      phrases: 'täytä',
    },
  },
  reader: 'sinä | sinun | voit | te | teidän',
  author: 'me | meidän | minä | minun | olemme',
};
