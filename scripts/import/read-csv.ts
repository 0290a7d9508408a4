import { createReadStream } from 'node:fs';

import { parse } from 'csv-parse';

export type Row = Record<string, string>;

/**
 * Reads a CSV with a header row, one row at a time.
 * @throws Error that names the columns that the file lacks.
 */
export async function* readCsv(file: string, columns: string[]): AsyncGenerator<Row> {
  const source = createReadStream(file);
  const parser = source.pipe(parse({ columns: true, bom: true, skip_empty_lines: true }));
  source.on('error', (error) => parser.destroy(error));
  let isFirst = true;
  for await (const row of parser as AsyncIterable<Row>) {
    const missing = isFirst ? columns.filter((column) => !(column in row)) : [];
    if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);
    isFirst = false;
    yield row;
  }
}
