import type { Lexicon } from './lexicon';

export const pl: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'jak | samouczek* | poradnik* | krok po kroku | instrukcja',
      titles: `
        przewodnik | wskazówki | pierwsze kroki | ^instalacja | ^konfiguracja | ^tworzenie |
        ^używanie | ^uruchamianie | ^uruchamiać | ^wdrażanie | ^zarządzanie | ^korzystanie |
        dobre praktyki | najlepsza praktyka`,
      headings: `
        wymagania | zanim zaczniesz | cele | cel | co dalej | krok * | jak * | przykład* |
        następne kroki`,
      phrases: `
        ta strona | na tej stronie | w tym samouczku | ten przewodnik | krok po kroku |
        zanim zaczniesz | kliknij | upewnij się | poniższe polecenie | uruchom | sprawdź |
        dowiedz się`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'odcinek | wywiad',
      headings: 'transkrypcja',
      phrases: '!podcast* | !w tym odcinku | posłuchaj | nasz gość',
    },
    'thought-leadership-article': {
      names: 'opinia | felieton | podsumowanie roku',
      titles: '^dlaczego | przyszłość | trendy | now* | ogłaszamy | czym jest',
      headings: 'podsumowanie | wnioski',
      phrases: `
        z przyjemnością | jesteśmy dumni | ogłaszamy | ten artykuł | w tym roku | niedawno |
        uważam | według | innowacj*`,
    },
    faq: {
      names: 'faq | często zadawane pytania | pytania i odpowiedzi',
      titles: 'pytania',
      headings: 'co to jest * | jak * | czy mogę * | czy *',
      phrases: 'często zadawane pytania',
    },
    video: {
      names: 'wideo | film',
      titles: 'prezentacja | nagranie | prelekcja | wykład',
      headings: 'prelegent',
      phrases: `
        !prelegent* | prezentacja | prezentacji | !prelekcja | !prelekcji | !wystąpieni* | slajdy |
        nagranie | !opowiem | w tym filmie | obejrzyj | konferencj* | wykład* | pokażę`,
    },
    webinar: {
      names: 'webinar* | webinarium | na żywo',
      titles: 'warsztaty | wydarzenie | spotkanie | seminarium | szkolenie',
      headings: 'program | prelegenci | rejestracja',
      phrases: '!zarejestruj się | dołącz | rejestracja | wydarzenie | uczestnicy | odbędzie się',
    },
    checklist: {
      names: 'lista kontrolna | checklista',
      phrases: 'lista kontrolna',
    },
    newsletter: {
      names: 'newsletter* | biuletyn*',
      titles: 'tygodnik | wydanie | wiadomości | numer',
      headings: 'wiadomości | aktualności',
      phrases: 'w tym tygodniu | w tym miesiącu | !newsletter | !biuletyn',
    },
    'case-study': {
      names: 'studium przypadku | historia sukcesu | case study | historia klienta',
      titles: 'klient',
      headings: 'wyzwanie | wyzwania | rozwiązanie | rezultat* | wyniki',
      phrases: 'wyzwanie | rozwiązanie | wyniki | firma | klient | branża',
    },
    demo: {
      names: 'demo | demonstracja',
      phrases: 'demo | zamów demo',
    },
    'public-pricing': {
      names: 'cennik | ceny',
      titles: 'koszty | plany',
      phrases: 'miesięcznie | /miesiąc | za użytkownika | bezpłatny okres',
    },
    'online-course': {
      names: 'kurs | kursy | lekcja | lekcje',
      titles: 'moduł | szkolenie | wprowadzenie do | ćwiczenia',
      headings: 'ćwiczenia | zadanie | cele nauki',
      phrases: '!ten kurs | w tej lekcji | w tym kursie | nauczysz się | ćwiczenie',
    },
    'membership-community': {
      names: 'społeczność | kodeks postępowania | forum',
      titles: 'członkowie | dołącz',
      headings: 'kodeks postępowania',
      phrases: 'nasza społeczność | !kodeks postępowania | członkowie',
    },
    whitepaper: {
      names: 'raport roczny | white paper | biała księga',
      titles: 'raport | badanie | ankieta',
      headings: 'metodologia | streszczenie',
      phrases: 'ten raport | badanie',
    },
    template: {
      names: 'szablon* | wzór',
      titles: 'formularz | przykład',
      phrases: 'ten szablon | wypełnij',
    },
    ebook: {
      names: 'ebook* | e-book*',
      headings: 'rozdział *',
      phrases: 'ta książka',
    },
  },
  reader: 'ty | twój | twoje | twoja | możesz | musisz | swój | swoje',
  author: 'my | nasz | nasza | nasze | nam | nas | ja | mój',
};
