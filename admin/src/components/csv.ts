import { unparse } from 'papaparse';

import { saveFile } from './save-file';

export type CsvCell = string | number | null;
export type CsvRow = CsvCell[];

/**
 * Rows as CSV (RFC 4180). What a spreadsheet would take for a formula (`= + - @`, tab and carriage return in front) gets
 * an apostrophe before it, as OWASP advises against CSV injection; numbers stay numbers.
 */
export const toCsv = (rows: CsvRow[]): string => unparse(rows, { escapeFormulae: true });

/** Spreadsheets need a byte order mark to read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Downloads rows as CSV. @param name file name without extension */
export const downloadCsv = (name: string, rows: CsvRow[]): void =>
  saveFile(
    `${name}.csv`,
    new Blob([BYTE_ORDER_MARK, toCsv(rows)], { type: 'text/csv;charset=utf-8' }),
  );
