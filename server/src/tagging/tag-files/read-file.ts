import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';

import { errors } from '@strapi/utils';
import { CsvError, parse } from 'csv-parse';

import { requireNone } from '../../http';
import type { TagFileFormat } from '../../../../plugin/contracts/tag-files';
import { splitTerms, unescapeCell } from '../../../../plugin/tag-files/cells';
import { wrongColumns } from '../../../../plugin/tag-files/columns';

/** A row as it stands in the file, not checked yet. */
export interface RawRow {
  line: number;
  row: unknown;
  /** When it could not be read at all. */
  problem?: string;
}

const MAX_ROWS = 20_000;
const HEADER_BYTES = 4_096;
const DELIMITERS = [',', ';', '\t'];
const NOT_UTF8 = 'This is not UTF-8 text. Save the file as “CSV UTF-8”.';

const requireFew = (rows: unknown[]): void => {
  if (rows.length <= MAX_ROWS) return;
  throw new errors.PayloadTooLargeError(
    `A file may have at most ${MAX_ROWS} rows. Split it, and import one part after the other.`,
  );
};

/** What stands between cells: spreadsheets of some countries write semicolons. */
async function delimiterOf(file: string): Promise<string> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    .finally(() => handle.close());
  const [header = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function requireColumns(columns: string[]): void {
  requireNone(
    wrongColumns(columns).map(({ column, message }) => ({ path: ['1', column], message })),
  );
}

const LISTS = new Set(['stages', 'intents', 'topics']);

const valueOf = (column: string, cell: string): string | string[] | null => {
  const text = unescapeCell(cell);
  if (LISTS.has(column)) return splitTerms(text);
  return text.trim() || null;
};

function rowOf(columns: string[], cells: string[], line: number): RawRow {
  if (cells.length !== columns.length) {
    const problem = `The row has ${cells.length} cells, the header has ${columns.length}`;
    return { line, row: null, problem };
  }
  if (cells.some((cell) => cell.includes('\uFFFD'))) return { line, row: null, problem: NOT_UTF8 };
  const values = columns.map((column, index) => [column, valueOf(column, cells[index] ?? '')]);
  return { line, row: Object.fromEntries(values) };
}

async function readCsv(file: string): Promise<RawRow[]> {
  const options = {
    bom: true,
    delimiter: await delimiterOf(file),
    info: true,
    relax_column_count: true,
    skip_records_with_empty_values: true,
  } as const;
  const records: AsyncIterable<{ record: string[]; info: { lines: number } }> = createReadStream(
    file,
  ).pipe(parse(options));
  let columns: string[] | null = null;
  const rows: RawRow[] = [];
  for await (const { record, info } of records) {
    if (columns === null) {
      columns = record.map((column) => column.trim());
      requireColumns(columns);
    } else rows.push(rowOf(columns, record, info.lines));
    requireFew(rows);
  }
  if (columns === null) throw new errors.ValidationError('The file is empty');
  return rows;
}

async function readJsonRows(file: string): Promise<RawRow[]> {
  const text = await readFile(file, 'utf8');
  const rows: unknown = (() => {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      throw new errors.ValidationError(`The file is not valid JSON: ${String(error)}`);
    }
  })();
  if (!Array.isArray(rows)) {
    throw new errors.ValidationError('The file must hold a list: [{ "contentType": …, … }, …]');
  }
  requireFew(rows);
  return rows.map((row: unknown, index) => ({ line: index + 1, row }));
}

/**
 * The rows of a file, in its order.
 * @throws ValidationError when it is no such file, naming the columns that are wrong; PayloadTooLargeError
 */
export async function readFileRows(file: string, format: TagFileFormat): Promise<RawRow[]> {
  try {
    return await (format === 'csv' ? readCsv(file) : readJsonRows(file));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new errors.ValidationError(`The file is not valid CSV: ${error.message}`);
  }
}
