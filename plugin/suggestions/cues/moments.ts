import { fold } from '../../text/fold';

/** Languages whose names of months are looked for. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'hu',
  'ro',
];
const MONTHS = 12;
const HOUR = /\b\d{1,2}(?::\d{2})?\s?(?:a\.?m\.?|p\.?m\.?)(?![a-z])|\b\d{1,2}[:h]\d{2}\b/u;
const DAY = /\d{1,2}(?:\.|st|nd|rd|th)?/u;
const CALENDAR = /\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}월\s?\d{1,2}일/u;

function monthNames(): string[] {
  const names = LANGUAGES.flatMap((language) => {
    // In a date a month is inflected in many languages; short forms end in a dot in some.
    const of = (month: 'long' | 'short') =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(2024, month, 1))).flatMap(
      (date) =>
        (['long', 'short'] as const).flatMap((form) =>
          of(form)
            .formatToParts(date)
            .flatMap(({ type, value }) => (type === 'month' ? fold(value.replace(/\.$/, '')) : [])),
        ),
    );
  });
  return [...new Set(names)].filter((name) => /^\p{L}{3,}$/u.test(name));
}

const MONTH = `(?<!\\p{L})(?:${monthNames().join('|')})(?!\\p{L})`;
const DATE = new RegExp(
  `${DAY.source}(?:\\s?[-–]\\s?\\d{1,2})?\\.?\\s(?:de |of )?${MONTH}|${MONTH}\\.?\\s${DAY.source}`,
  'u',
);

/** Whether a text names a day of the year or an hour. @param folded as `fold` leaves it */
export const namesMoment = (folded: string): boolean =>
  HOUR.test(folded) || DATE.test(folded) || CALENDAR.test(folded);
