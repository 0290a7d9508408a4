/**
 * What a spreadsheet would run as a formula when the file is opened
 * (https://owasp.org/www-community/attacks/CSV_Injection), and what stands for that already.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const QUOTED_FORMULA = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell that a spreadsheet takes for text, whatever it says. */
export const escapeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What a cell said before it was escaped. */
export const unescapeCell = (cell: string): string =>
  QUOTED_FORMULA.test(cell) ? cell.slice(1) : cell;

/** Terms in one cell, as `a|b`. */
export const joinTerms = (terms: string[]): string =>
  terms.map((term) => term.replace(/[\\|]/g, String.raw`\$&`)).join('|');

/** The terms in a cell; none when it is empty. */
export const splitTerms = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\.|[^|\\]|\\$)+/gs)]
    .map(([term]) => term.replace(/\\(.)/gs, '$1').trim())
    .filter((term) => term !== '');
