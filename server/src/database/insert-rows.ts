import type { Transaction } from './migrations/migration';
import { inChunks } from './in-chunks';
import { quoted, quotedTable, statementOf, type SqliteConnection } from './statements';
import type { Database } from '../strapi';

type Value = string | number | null | Uint8Array;

/** Row by row: one statement for all rows takes SQLite twice as long, and the query builder several times as long to build. */
async function insertOnSqlite(trx: Transaction, sql: string, rows: Value[][]): Promise<number> {
  const connection = (await trx.client.acquireConnection()) as SqliteConnection;
  const insert = statementOf(connection, sql);
  let lastId = 0;
  for (const values of rows) lastId = Number(insert.run(values).lastInsertRowid);
  return lastId;
}

/**
 * Inserts rows of one shape, many in a statement, without the columns that are null in all of them. Plain `VALUES`, because
 * on SQLite the query builder makes a compound `SELECT`, which takes at most 500 rows and several times as long.
 *
 * @returns the id of the last row where those of all rows are consecutive: in a transaction on SQLite; otherwise null
 */
export async function insertRows<Row extends { [Column in keyof Row]: Value }>(
  db: Database,
  table: string,
  rows: Row[],
  trx?: Transaction,
): Promise<number | null> {
  const [first] = rows;
  if (first === undefined) return null;
  const columns = (Object.keys(first) as (keyof Row & string)[]).filter((column) =>
    rows.some((row) => row[column] !== null),
  );
  const names = columns.map((column) => quoted(db, column)).join(', ');
  const into = `insert into ${quotedTable(db, table)} (${names}) values`;
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const valuesOf = (row: Row): Value[] => columns.map((column) => row[column]);
  if (trx && db.dialect.client === 'sqlite') {
    return insertOnSqlite(trx, `${into} ${marks}`, rows.map(valuesOf));
  }
  for (const chunk of inChunks(rows)) {
    const insert = db.connection.raw(
      `${into} ${chunk.map(() => marks).join(', ')}`,
      chunk.flatMap(valuesOf),
    );
    await (trx ? insert.transacting(trx) : insert);
  }
  return null;
}
