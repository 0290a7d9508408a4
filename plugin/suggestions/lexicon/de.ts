import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        anleitung* | tutorial* | schritt für schritt | schritt-für-schritt* | kurzanleitung |
        benutzerhandbuch`,
      calls: 'leitfaden | aufgabe | dokument | seite',
      titles: `
        ^wie sie | ^wie man | ^so geht | ^so | erste schritte | best practices | installieren |
        konfigurieren | einrichten | erstellen | verwenden | verwalten | bereitstellen`,
      sections: `
        voraussetzungen | bevor sie beginnen | nächste schritte | schritt * | fehlerbehebung |
        aufräumen`,
      says: `
        bevor sie beginnen | folgen sie | die folgenden schritte | den folgenden befehl |
        stellen sie sicher | klicken sie`,
      types: 'leitfaden | ratgeber | dokumentation | handbuch | aufgabe | rezept | tipp',
      oftenTypes: 'artikel | ressource | hilfe',
    },
    'how-to-video': {
      names: 'videoanleitung* | video-anleitung* | video-tutorial* | erklärvideo*',
    },
    podcast: {
      names: 'podcast*',
      calls: 'folge | episode | sendung',
      titles: 'folge',
      sections: 'transkript* | shownotes',
      says: 'unser gast | zu gast | hörerinnen | reinhören',
      types: 'folge | episode | sendung',
    },
    ebook: {
      names: 'ebook* | e-book*',
      calls: 'buch',
      sections: 'inhaltsverzeichnis | vorwort',
      types: 'buch',
    },
    'thought-leadership-article': {
      names: 'leitartikel | gastbeitrag | meinung',
      calls: 'beitrag | artikel',
      titles: '^warum | die zukunft | jahresrückblick | ankündigung',
      sections: 'fazit | ausblick',
      says: `
        wir freuen uns | wir sind stolz | letztes jahr | wir glauben | ich glaube | ursprünglich
        veröffentlicht`,
      types: 'blog | blogbeitrag | blogartikel | beitrag | kolumne | kommentar | magazin',
      oftenTypes: 'artikel | nachricht | meldung | pressemitteilung | neuigkeit',
    },
    faq: {
      names: 'faq | faqs | häufig gestellte fragen | häufige fragen | fragen und antworten',
      types: 'frage | antwort',
    },
    video: {
      names: 'video | videos',
      calls: 'vortrag | präsentation',
      sections: 'referent* | sprecher*',
      says: 'referent:* | vortragende*',
      types: 'vortrag | aufzeichnung | präsentation',
      oftenTypes: 'medien',
    },
    webinar: {
      names: 'webinar* | online-seminar*',
      calls: 'veranstaltung | workshop | sitzung | treffen | konferenz',
      titles: 'workshop* | konferenz | seminar | messe | treffen',
      sections: 'programm | referenten | anmeldung | tagesordnung',
      says: 'melden sie sich an | findet statt | statt* | teilnehmer* | veranstalt*',
      types: 'veranstaltung | termin | event | seminar | workshop | konferenz | messe',
    },
    checklist: {
      names: 'checkliste* | prüfliste*',
      calls: 'liste',
    },
    newsletter: {
      names: 'newsletter* | rundbrief* | wochenrückblick',
      calls: 'ausgabe',
      titles: 'ausgabe | wöchentlich*',
      sections: 'in dieser ausgabe',
      says: 'in dieser ausgabe | abbestellen | dieser woche',
      types: 'ausgabe | rundschreiben | mailing',
    },
    infographic: {
      names: 'infografik*',
      titles: 'in zahlen',
    },
    template: {
      names: 'vorlage* | muster | musterbrief | template*',
      calls: 'beispiel',
      says: 'füllen sie | diese vorlage',
      types: 'beispiel | formular | thema',
      oftenTypes: 'download | werkzeug',
    },
    whitepaper: {
      names: 'whitepaper* | white paper* | jahresbericht | forschungsbericht',
      calls: 'bericht | studie',
      titles: 'bericht | umfrage',
      sections: 'methodik | literatur | zusammenfassung für',
      says: 'befragte*',
      types: 'bericht | studie | publikation',
    },
    'social-proof': {
      names: 'das sagen unsere kunden',
      types: 'auszeichnung',
    },
    testimonial: {
      names: 'kundenstimme* | kundenmeinung*',
      says: `
        wir verwenden | wir benutzen | wir nutzen | wir setzen | ich nutze | ich verwende | kann
        ich nur empfehlen`,
      types: 'bewertung | zitat | anwender | nutzer',
    },
    'case-study': {
      names: `
        fallstudie* | kundengeschichte* | erfolgsgeschichte* | kundenreferenz* |
        anwenderbericht*`,
      calls: 'geschichte',
      sections: `
        herausforderung* | die herausforderung* | lösung* | die lösung* | ergebnis* | die
        ergebnisse | branche | der kunde`,
      types: 'kunde | referenz | projekt',
    },
    demo: {
      names: 'demo | demos | produktvorführung',
      types: 'vorführung',
    },
    'public-pricing': {
      names: 'preise | preisliste | preise und pakete | tarife',
      says: 'pro monat | pro benutzer | kostenlos testen',
      types: 'preis | tarif | paket',
    },
    consultation: {
      names: 'beratungsgespräch* | erstberatung | beratung',
      says: 'beratung | wir bieten | dienstleistungen | unsere leistungen',
      types: 'berater | dienstleistung | leistung | experte',
    },
    'membership-community': {
      names: 'verhaltenskodex | anwendergruppe*',
      calls: 'gemeinschaft | community',
      titles: 'community | forum',
      types: 'gruppe | forum | mitglied | verein',
    },
    'online-course': {
      names: 'kurs | kurse | lektion* | onlinekurs* | lernpfad*',
      calls: 'kapitel | modul | einheit',
      titles: '^modul | ^kapitel | übung* | quiz',
      sections: 'lernziele | übung* | quiz | aufgaben',
      says: `
        sie lernen | vorherigen kapitel | nächsten kapitel | nächsten abschnitt | lernende*`,
      types: 'kapitel | modul | übung | schulung | lerneinheit | quiz',
    },
    'enhanced-access': {
      names: 'vorabzugang | beta-programm',
    },
    'affiliate-program': {
      names: 'partnerprogramm* | affiliate* | wiederverkäufer*',
      says: 'offizieller partner | zertifizierter partner',
      types: 'partner | agentur | anbieter | lieferant',
    },
    'ambassador-program': {
      names: 'botschafter*',
      types: 'champion',
    },
  },
  intents: {
    'recognize-problem': `
      was ist | was sind | warum | anzeichen | symptome | problem* | fehler | risiken |
      brauchen sie`,
    'learn-how': `
      anleitung* | leitfaden | tutorial* | tipps | schritt für schritt | lernen | einführung |
      grundlagen | so geht*`,
    'explore-solutions': `
      lösungen | arten von | optionen | ansätze | überblick | anwendungsfälle | webinar* |
      funktionen | die besten`,
    'get-answers': `
      faq | häufige fragen | häufig gestellte fragen | fragen | antworten | fehlerbehebung |
      hilfe`,
    'use-resource': 'vorlage* | checkliste* | arbeitsblatt | herunterladen | muster | download*',
    follow: 'newsletter* | podcast* | folge | rundbrief | diese woche | wöchentlich* | neuigkeiten',
    compare: `
      vs | versus | vergleich* | alternative* | unterschied zwischen | preise | welche | welcher |
      auswählen`,
    validate: `
      fallstudie* | kundenbericht* | erfahrungsbericht* | referenz* | bewertungen | ergebnisse |
      whitepaper | sicherheit | erfolgsgeschichte*`,
    try: 'demo | vorführung | kostenlos testen | testen | ausprobieren | probe*',
    buy: 'kaufen | bestellen | preise | tarife | angebot | beratung*',
    onboard: `
      erste schritte | einstieg | loslegen | installation | installieren | einrichten |
      ihr erster | ihre erste | willkommen | einrichtung`,
    master: `
      fortgeschritten* | best practices | optimier* | kurs | schulung | zertifizierung |
      experte* | vertief* | automatisier*`,
    connect: `
      community | gemeinschaft | forum | treffen | mitglieder | mitmachen | verhaltenskodex`,
    expand: `
      upgrade | erweiter* | integrat* | neue funktionen | versionshinweise | roadmap | skalier*`,
    advocate: 'empfehl* | botschafter* | affiliate* | partnerprogramm* | bewerten sie uns',
  },
  pointers:
    'dieser | diese | dieses | diesem | diesen | in diesem | in dieser | unser | unsere | willkommen zu | willkommen beim | heutigen | dieser woche',
  reader: 'sie | ihr | ihre | ihren | ihrem | ihrer | du | dein | deine | dir | dich',
  author: 'wir | uns | unser | unsere | unseren | ich | mein | meine | mir',
};
