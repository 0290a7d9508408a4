import { unparse } from 'papaparse';

export type CsvRow = (string | number | null)[];

/**
 * Rows as CSV (RFC 4180). What a spreadsheet would take for a formula (`= + - @`, tab and carriage return in front) gets
 * an apostrophe before it, as OWASP advises against CSV injection; numbers stay numbers.
 */
export const toCsv = (rows: CsvRow[]): string => unparse(rows, { escapeFormulae: true });

/** Without the mark, spreadsheets take UTF-8 for something older. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands the rows to the browser as a file. */
export function downloadCsv(name: string, rows: CsvRow[]): void {
  const url = URL.createObjectURL(
    new Blob([BYTE_ORDER_MARK, toCsv(rows)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
