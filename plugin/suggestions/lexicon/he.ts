import type { Lexicon } from './lexicon';

export const he: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'איך | כיצד | מדריך | צעד אחר צעד',
      titles: 'טיפים | התחלה | התקנה | הגדרה | יצירה | שימוש',
      headings: 'דרישות | לפני שמתחילים | מטרות | השלבים הבאים | שלב * | איך * | דוגמ*',
      phrases: 'עמוד זה | מדריך זה | הפקודה הבאה | לחצו | ודאו',
    },
    podcast: {
      names: 'פודקאסט | הסכת',
      titles: 'פרק | ראיון',
      phrases: 'פודקאסט | בפרק',
    },
    'thought-leadership-article': {
      names: 'דעה | טור',
      titles: 'למה | מדוע | עתיד | מגמות | חדש | מהו',
      headings: 'סיכום',
      phrases: 'אנו שמחים | השנה | לאחרונה',
    },
    faq: {
      names: 'שאלות נפוצות | שאלות ותשובות | שו״ת | שו"ת',
      titles: 'שאלות',
      headings: 'שאלות כלליות | שאלות טכניות | מה * | איך * | האם *',
      phrases: 'שאלות נפוצות',
    },
    video: {
      names: 'סרטון | וידאו',
      titles: 'הרצאה | הקלטה',
      phrases: 'בסרטון | הרצאה | צפו',
    },
    webinar: {
      names: 'וובינר | שידור חי',
      titles: 'סדנה | אירוע | מפגש',
      headings: 'הרשמה',
      phrases: 'הירשמו | הצטרפו | הרשמה | משתתפים',
    },
    checklist: {
      names: "צ'קליסט | רשימת בדיקה | רשימת תיוג",
    },
    newsletter: {
      names: 'ניוזלטר | עלון | ידיעון',
      titles: 'שבועי | חדשות',
      headings: 'חדשות',
      phrases: 'השבוע | החודש',
    },
    'case-study': {
      names: 'מקרה בוחן | סיפור הצלחה | סיפור לקוח',
      titles: 'לקוח',
      headings: 'האתגר | הפתרון | התוצאות',
      phrases: 'אתגר | פתרון | תוצאות | חברה | לקוח',
    },
    'public-pricing': {
      names: 'מחירים | מחירון | תמחור',
      phrases: 'לחודש',
    },
    'online-course': {
      names: 'קורס | קורסים | שיעור',
      titles: 'יחידה | מבוא | תרגיל*',
      headings: 'תרגיל* | מטלה',
      phrases: 'קורס זה | בשיעור',
    },
    'membership-community': {
      names: 'קהילה | קוד התנהגות | פורום',
      titles: 'חברים',
      phrases: 'הקהילה שלנו',
    },
    template: {
      names: 'תבנית | תבניות',
      phrases: 'תבנית זו',
    },
  },
  reader: 'אתה | אתם | שלך | שלכם | תוכלו | ניתן',
  author: 'אנחנו | אנו | שלנו | אני',
};
