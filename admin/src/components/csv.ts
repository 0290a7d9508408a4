import { unparse } from 'papaparse';

import { saveFile } from './save-file';

export type CsvCell = string | number | null;
export type CsvRow = CsvCell[];

/**
 * Rows as CSV (RFC 4180). What a spreadsheet would take for a formula (`= + - @`, tab and carriage return in front) gets
 * an apostrophe before it, as OWASP advises against CSV injection; numbers stay numbers.
 */
export const toCsv = (rows: CsvRow[]): string => unparse(rows, { escapeFormulae: true });

/** Without the mark, spreadsheets take UTF-8 for something older. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives the browser the rows as a file. @param name of the file, without its ending */
export const downloadCsv = (name: string, rows: CsvRow[]): void =>
  saveFile(
    `${name}.csv`,
    new Blob([BYTE_ORDER_MARK, toCsv(rows)], { type: 'text/csv;charset=utf-8' }),
  );
