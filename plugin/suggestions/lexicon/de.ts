import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  formats: {
    'how-to-article': {
      names: `
        anleitung* | schritt für schritt | schritt-für-schritt* | tutorial* | so geht* | wie man |
        wie sie | kurzanleitung | benutzerhandbuch`,
      titles: `
        leitfaden | ratgeber | tipps | erste schritte | einstieg | handbuch | best practices |
        schritt * | ^so | ^wie | installieren | konfigurieren | einrichten | erstellen |
        verwenden | verwendung | ausführen | bereitstellen | verwalten | durchführen |
        installation | konfiguration | aktualisieren | beitragen | starten | nutzen | finden`,
      headings: `
        voraussetzungen | bevor sie beginnen | ziele | nächste schritte | schritt * |
        fehlerbehebung | aufräumen | installation | beispiel* | wie * | nächste *`,
      phrases: `
        !diese seite zeigt | diese seite beschreibt | diese seite erklärt | !dieses tutorial |
        dieser anleitung | !diese anleitung | dieser leitfaden | schritt für schritt |
        bevor sie beginnen | voraussetzungen | !folgen sie | die folgenden schritte | führen sie |
        den folgenden befehl | klicken sie | stellen sie sicher | öffnen sie | wählen sie |
        verwenden sie | klicke`,
    },
    'how-to-video': {
      names: 'videoanleitung* | video-anleitung* | video-tutorial* | erklärvideo*',
    },
    podcast: {
      names: 'podcast*',
      titles: 'folge | episode* | im gespräch mit | interview mit',
      headings: 'transkript* | shownotes',
      phrases: `
        !podcast* | !dieser folge | !diese folge | zu gast | unser gast | willkommen zu |
        hörerinnen | hörer | zum nachhören | reinhören | shownotes`,
    },
    ebook: {
      names: 'ebook* | e-book*',
      titles: 'der komplette leitfaden | der ultimative leitfaden',
      headings: 'kapitel * | inhaltsverzeichnis | vorwort',
      phrases: 'ebook* | e-book* | dieses buch | kapitel',
    },
    'thought-leadership-article': {
      names: `
        meinung | kommentar | essay | leitartikel | rückblick | jahresrückblick | gastbeitrag`,
      titles: `
        ^warum | die zukunft | trends | ausblick | lehren | ankündigung | vorstellung | neu |
        neue | neuer | neues | unser* | willkommen | danke | was ist`,
      headings: 'fazit | ausblick | zusammenfassung | schluss',
      phrases: `
        !wir freuen uns | wir sind stolz | freut sich | kündigen | angekündigt | dieser beitrag |
        diesem beitrag | blog | ursprünglich veröffentlicht | ^autor* | ^von | dieses jahr |
        in diesem jahr | letztes jahr | kürzlich | heute | ich glaube | ich denke |
        meiner meinung | wir glauben | laut | innovation | die welt | in den letzten jahren`,
    },
    faq: {
      names: 'faq | faqs | häufig gestellte fragen | häufige fragen | fragen und antworten',
      titles: 'fragen | antworten',
      headings: `
        allgemeine fragen | technische fragen | was ist * | wie * | kann ich * | warum * |
        welche *`,
      phrases: '!häufig gestellte fragen | diese faq | häufige fragen',
    },
    video: {
      names: 'video | videos | aufzeichnung | vortrag',
      titles: 'mitschnitt | vorträge | konferenz',
      headings: 'zusammenfassung | referent* | sprecher*',
      phrases: `
        dieses video | diesem video | !dieser vortrag | !vortrag | !diesem vortrag | ansehen |
        präsentiert von | folien | slides | konferenz | !referent* | youtube | talk | sprecher`,
    },
    webinar: {
      names: 'webinar* | online-seminar* | live-event* | web-seminar*',
      titles: `
        workshop* | veranstaltung* | treffen | seminar | schulung | podiumsdiskussion | tagung |
        termin*`,
      headings: 'agenda | programm | referenten | anmeldung | sprecher',
      phrases: `
        !melden sie sich an | jetzt anmelden | anmeldung | registrieren | teilnehmer* |
        !dieses webinar | !diesem webinar | veranstaltung | findet statt | referenten |
        seien sie dabei | auf abruf | uhr`,
    },
    checklist: {
      names: 'checkliste* | prüfliste* | checklist*',
      titles: 'prüfung | audit | review',
      phrases: '!diese checkliste | checkliste | abhaken',
    },
    newsletter: {
      names: 'newsletter* | rundbrief* | infobrief* | wochenrückblick | monatsrückblick',
      titles: 'ausgabe | wöchentlich* | monatlich* | nachrichten | neuigkeiten',
      headings: `
        nachrichten | neuigkeiten | in dieser ausgabe | termine | news | änderungen * |
        veröffentlichungen*`,
      phrases: `
        diese woche | dieser woche | diesen monat | !in dieser ausgabe | !newsletter | abmelden |
        abonnieren | unsere regulären`,
    },
    infographic: {
      names: 'infografik*',
      titles: 'in zahlen | auf einen blick',
      phrases: 'diese infografik',
    },
    template: {
      names: 'vorlage* | muster | mustervorlage* | template* | arbeitsblatt*',
      titles: 'formular | beispiel',
      phrases: '!diese vorlage | dieser vorlage | ausfüllen | kopieren sie | mustertext',
    },
    whitepaper: {
      names: 'whitepaper* | weißbuch | geschäftsbericht | forschungsbericht',
      titles: 'bericht | studie | umfrage | analyse | report',
      headings: `
        zusammenfassung | methodik | einleitung | fazit | literatur | quellen | ergebnisse`,
      phrases: `
        !dieses whitepaper | dieser bericht | diese studie | befragten | methodik |
        bericht herunterladen`,
    },
    'social-proof': {
      names: 'unsere kunden | kundenbewertungen | kundenmeinungen',
      titles: 'bewertungen | auszeichnungen | kunden',
      phrases: 'vertrauen uns | bewertungen | von 5 | sternen | ausgezeichnet',
    },
    testimonial: {
      names: 'kundenstimme* | erfahrungsbericht* | testimonial*',
      titles: 'das sagen | referenz',
      phrases: 'ich kann empfehlen | empfehle | sehr zufrieden',
    },
    'case-study': {
      names: `
        fallstudie* | fallbeispiel* | kundenbericht* | erfolgsgeschichte* | anwenderbericht* |
        praxisbeispiel* | case study | kundengeschichte* | referenzbericht*`,
      titles: 'kunde | referenz* | erfolg',
      headings: `
        herausforderung* | die herausforderung* | lösung* | die lösung* | ergebnis* |
        das ergebnis | über * | der kunde | branche | nutzen | ausgangslage | auswirkung*`,
      phrases: `
        !fallstudie | herausforderung | lösung | ergebnisse | unternehmen | branche | kunde |
        gesenkt | gesteigert | eingespart | reduziert`,
    },
    demo: {
      names: `
        demo | demos | live-demo | produktdemo* | vorführung | produkttour | produktvorführung`,
      titles: 'in aktion | ausprobieren | rundgang',
      phrases: `
        diese demo | !demo anfordern | demo buchen | live-demo | selbst ausprobieren | vorführung`,
    },
    'public-pricing': {
      names: 'preise | preisliste | preisübersicht | tarife | preise und pakete',
      titles: 'kosten | pakete | gebühren | preis',
      headings: 'kostenlos | unternehmen | premium | basis | pro',
      phrases: `
        !pro monat | /monat | !pro nutzer | pro benutzer | jährlich abgerechnet | kostenlos testen |
        mwst | monatlich kündbar`,
    },
    consultation: {
      names: 'beratung* | beratungsgespräch* | erstgespräch | sprechstunde | termin vereinbaren',
      titles: 'gespräch mit | termin',
      phrases: `
        vereinbaren sie einen termin | unsere experten | unverbindlich | beratung |
        beratungstermin`,
    },
    'membership-community': {
      names: 'community | gemeinschaft | nutzergruppe* | forum | verhaltenskodex | mitgliedschaft',
      titles: 'mitglieder | mitmachen | beitragen | mitwirken | ehrenamt*',
      headings: 'mitmachen | verhaltenskodex | unsere community | mitglied werden',
      phrases: `
        unsere community | !verhaltenskodex | mitglieder | mailingliste | slack | mitwirkende |
        werden sie mitglied`,
    },
    'online-course': {
      names: `
        kurs | kurse | onlinekurs* | online-kurs* | lektion* | lehrgang | lernpfad* | lehrplan`,
      titles: 'modul* | kapitel | schulung | zertifizierung | einführung in | übung* | grundlagen',
      headings: 'lernziele | übung* | aufgabe* | quiz* | lektion * | modul * | hausaufgabe*',
      phrases: `
        !dieser kurs | !diesem kurs | !diese lektion | dieser lektion | dieses modul |
        am ende dieser | sie lernen | lernziele | übung | quiz | teilnehmende | studierende |
        lektion`,
    },
    'enhanced-access': {
      names: 'früher zugang | vorabzugang | beta-programm | premium-support',
      titles: 'beta | exklusiv*',
      phrases: 'vorabzugang | beta-programm | exklusiver zugang | priorisierter support',
    },
    'affiliate-program': {
      names: `
        partnerprogramm* | affiliate* | empfehlungsprogramm | wiederverkäufer* | partner werden`,
      titles: 'partner',
      phrases: 'provision* | partner werden | werden sie partner | empfehlen sie | affiliate*',
    },
    'ambassador-program': {
      names: 'botschafter* | botschafterprogramm* | markenbotschafter* | influencer*',
      phrases: 'botschafter | werden sie botschafter',
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
  reader: 'sie | ihr | ihre | ihren | ihrem | ihrer | du | dein | deine | dir | dich',
  author: 'wir | uns | unser | unsere | unseren | ich | mein | meine | mir',
};
