import { Readable } from 'node:stream';

import { stringify } from 'csv-stringify';

import type { TagFileFormat, TagFileRow } from '../../../../plugin/contracts/tag-files';
import { escapeCell, joinTerms } from '../../../../plugin/tag-files/cells';
import { TAG_FILE_COLUMNS } from '../../../../plugin/tag-files/columns';

const cellOf = (value: string | string[] | null | undefined): string =>
  escapeCell(Array.isArray(value) ? joinTerms(value) : (value ?? ''));

async function* csvRecords(rows: AsyncIterable<TagFileRow>): AsyncGenerator<string[]> {
  for await (const row of rows) yield TAG_FILE_COLUMNS.map((column) => cellOf(row[column]));
}

async function* jsonText(rows: AsyncIterable<TagFileRow>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** Spreadsheets take a file for UTF-8 only when it begins with a byte order mark. */
const toCsv = (rows: AsyncIterable<TagFileRow>): Readable => {
  const csv = stringify({ header: true, columns: [...TAG_FILE_COLUMNS], bom: true });
  const records = Readable.from(csvRecords(rows));
  records.on('error', (error) => csv.destroy(error));
  csv.on('close', () => records.destroy());
  return records.pipe(csv);
};

/** Rows as a file, made while it is sent. */
export const writeFile = (rows: AsyncIterable<TagFileRow>, format: TagFileFormat): Readable =>
  format === 'csv' ? toCsv(rows) : Readable.from(jsonText(rows), { objectMode: false });
