import { createReadStream } from 'node:fs';

import { parse } from 'csv-parse';

export type Row = Record<string, string>;

/**
 * Reads a CSV with a header row, one row at a time.
 * @throws Error that names the columns that the file lacks.
 */
export async function* readCsv(file: string, columns: string[]): AsyncGenerator<Row> {
  let header: string[] = [];
  const missing = (): string[] => columns.filter((column) => !header.includes(column));
  const requireColumns = (names: string[]): string[] => {
    header = names;
    if (missing().length > 0) throw new Error(`${file} has no column ${missing().join(', ')}`);
    return names;
  };
  const source = createReadStream(file);
  const parser = source.pipe(parse({ columns: requireColumns, bom: true, skip_empty_lines: true }));
  source.on('error', (error) => parser.destroy(error));
  yield* parser as AsyncIterable<Row>;
  // An empty file has no header that could be looked at.
  requireColumns(header);
}
