import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { readCsv, type Row } from './read-csv';

describe('reading a CSV', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const readAll = async (text: string): Promise<Row[]> => {
    const file = path.join(folder, 'rows.csv');
    writeFileSync(file, text);
    const rows: Row[] = [];
    for await (const row of readCsv(file, ['id', 'title'])) rows.push(row);
    return rows;
  };

  it('takes quoted commas, quotes and lines, and a byte order mark', async () => {
    expect(await readAll('\ufeffid,title,more\n1,"A, ""b""\nc",x\n')).toEqual([
      { id: '1', title: 'A, "b"\nc', more: 'x' },
    ]);
  });

  it('takes a file of no rows', async () => {
    expect(await readAll('id,title\n')).toEqual([]);
  });

  it.each([
    ['id,name\n1,a\n', 'title'],
    ['id\n', 'title'],
    ['', 'id, title'],
  ])('names the columns that %j lacks', async (text, missing) => {
    await expect(readAll(text)).rejects.toThrow(`no column ${missing}`);
  });

  it('says which file is not there', async () => {
    const rows = readCsv(path.join(folder, 'nowhere.csv'), []);
    await expect(rows.next()).rejects.toThrow('nowhere.csv');
  });
});
