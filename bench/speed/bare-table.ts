import path from 'node:path';

import Database from 'better-sqlite3';
import pg from 'pg';

/** As many columns as a touchpoint has. */
const COLUMNS = 13;

const names = Array.from({ length: COLUMNS }, (_, index) => `c${index}`);

const valuesOf = (touchpoint: object): (string | number | null)[] => {
  const texts = Object.values(touchpoint).map((value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value),
  );
  return Array.from({ length: COLUMNS }, (_, index) => texts[index] ?? null);
};

/**
 * A table with the same columns and no index, written by the driver itself: the lower bound. @param rows of each insert
 */
export function bareSqlite(folder: string, rows: number): (batch: object[]) => void {
  const database = new Database(path.join(folder, 'bare.db'));
  // The same settings as the playground's database.
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('wal_autocheckpoint = 64000');
  database.pragma('cache_size = -64000');
  database.exec(`create table if not exists bare (id integer primary key, ${names.join(', ')})`);
  const row = `(${names.map(() => '?').join(', ')})`;
  const insert = database.prepare(
    `insert into bare (${names.join(', ')}) values ${Array.from({ length: rows }, () => row).join(', ')}`,
  );
  return (batch) => {
    insert.run(batch.flatMap(valuesOf));
  };
}

/** The same on PostgreSQL. */
export async function barePostgres(
  url: string,
): Promise<{ insert: (batch: object[]) => Promise<void>; close: () => Promise<void> }> {
  const client = new pg.Client(url);
  await client.connect();
  const columns = names.map((name) => `${name} text`).join(', ');
  await client.query(`create table if not exists bare (id bigserial primary key, ${columns})`);
  return {
    async insert(batch) {
      const marks = batch.map(
        (_, row) => `(${names.map((__, index) => `$${row * COLUMNS + index + 1}`).join(', ')})`,
      );
      await client.query(
        `insert into bare (${names.join(', ')}) values ${marks.join(', ')}`,
        batch.flatMap(valuesOf),
      );
    },
    close: () => client.end(),
  };
}
