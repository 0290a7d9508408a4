/**
 * Cells that a spreadsheet would run as a formula when the file is opened, some after taking away what is blank before it
 * (https://owasp.org/www-community/attacks/CSV_Injection), and cells that look like escaped ones.
 */
const FORMULA = /^(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** Escapes a cell so that a spreadsheet reads it as text. */
export const escapeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Reverses `escapeCell`. */
export const unescapeCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Terms in one cell, as `a|b`. */
export const joinTerms = (terms: string[]): string =>
  terms.map((term) => term.replace(/[\\|]/g, String.raw`\$&`)).join('|');

/** The terms in a cell; none when it is empty. */
export const splitTerms = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\.|[^|\\]|\\$)+/gs)]
    .map(([term]) => term.replace(/\\(.)/gs, '$1').trim())
    .filter((term) => term !== '');
