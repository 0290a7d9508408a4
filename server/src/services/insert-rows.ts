import type { Core } from '@strapi/strapi';

import type { Transaction } from '../migrations/migration';
import { inChunks } from './in-chunks';

type Value = string | number | null;

/**
 * Inserts rows of one shape, many in a statement; columns that none of them fills are left out. Plain `VALUES`, because
 * the query builder makes a compound `SELECT` of them on SQLite, which takes 500 at most and several times as long.
 */
export async function insertRows<Row extends { [Column in keyof Row]: Value }>(
  strapi: Core.Strapi,
  table: string,
  rows: Row[],
  trx?: Transaction,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = (Object.keys(first) as (keyof Row & string)[]).filter((column) =>
    rows.some((row) => row[column] !== null),
  );
  const schema = strapi.db.getSchemaName();
  const marks = `(${columns.map(() => '?').join(', ')})`;
  for (const chunk of inChunks(rows)) {
    const insert = strapi.db.connection.raw(
      `insert into ?? (${columns.map(() => '??').join(', ')}) values ${chunk.map(() => marks).join(', ')}`,
      [
        schema ? `${schema}.${table}` : table,
        ...columns,
        ...chunk.flatMap((values) => columns.map((column) => values[column])),
      ],
    );
    await (trx ? insert.transacting(trx) : insert);
  }
}
