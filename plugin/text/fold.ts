const DIACRITICS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;

/** A text as it is compared: lower case, compatibility forms and diacritics gone (`Étude` → `etude`), one apostrophe. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, "'");
