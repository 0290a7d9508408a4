import path from 'node:path';

import Database from 'better-sqlite3';

import { StrapiClient } from '../../scripts/import/strapi-client';
import { randomNumbers } from '../random-numbers';
import type { App } from './app';
import { touchpoints, type BenchDocument } from './fill-library';
import { rounded, type Line } from './table';

const BATCH = 500;
const ROUNDS = 60;
const WARM_UP = 5;

const COLUMNS = 13;

/** A table of the same columns without any index, written by the driver itself: the floor. */
function bareTable(folder: string): (rows: object[]) => void {
  const database = new Database(path.join(folder, 'bare.db'));
  const names = Array.from({ length: COLUMNS }, (_, index) => `c${index}`);
  database.exec(`create table bare (id integer primary key, ${names.join(', ')})`);
  const row = `(${names.map(() => '?').join(', ')})`;
  const insert = database.prepare(
    `insert into bare (${names.join(', ')}) values ${Array.from({ length: BATCH }, () => row).join(', ')}`,
  );
  return (rows) => {
    const values = rows.flatMap((touchpoint) => {
      const texts = Object.values(touchpoint).map((value) =>
        typeof value === 'object' ? JSON.stringify(value) : value,
      );
      return Array.from({ length: COLUMNS }, (_, index) => texts[index] ?? null);
    });
    insert.run(values);
  };
}

/** Writes the same batches through the API and into a bare table, in turn. */
export async function compareIngestion(
  { url, access }: App,
  documents: BenchDocument[],
  folder: string,
): Promise<Line[]> {
  const client = new StrapiClient(url, access.apiToken ?? '');
  const insert = bareTable(folder);
  const rows = [...touchpoints(documents, BATCH * (ROUNDS + WARM_UP), randomNumbers(11))];
  let [apiMs, bareMs] = [0, 0];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const batch = rows.slice(round * BATCH, (round + 1) * BATCH);
    const started = performance.now();
    await client.post('/lifecycle-map/touchpoints', { batch });
    const between = performance.now();
    insert(batch);
    if (round < WARM_UP) continue;
    apiMs += between - started;
    bareMs += performance.now() - between;
  }
  const perSecond = (ms: number): number => Math.round((BATCH * ROUNDS * 1_000) / ms);
  return [
    { what: 'bare multi-row insert', perSecond: perSecond(bareMs), ratio: 1 },
    { what: 'POST /touchpoints', perSecond: perSecond(apiMs), ratio: rounded(bareMs / apiMs) },
  ];
}
