import { LRUCache } from 'lru-cache';

import type { Transaction } from './migrations/migration';
import type { Database } from '../strapi';

type Value = string | number | null | Uint8Array;

/** What is used of SQLite's driver. */
interface SqliteStatement {
  all(values: Value[]): unknown[];
  run(values: Value[]): { lastInsertRowid: number | bigint };
}

export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

/** Statements of each connection that stay prepared. */
const MOST_STATEMENTS = 200;

const prepared = new WeakMap<SqliteConnection, LRUCache<string, SqliteStatement>>();

/** A statement as it was prepared the last time: SQLite takes as long to prepare a short one as to run it. */
export function statementOf(connection: SqliteConnection, sql: string): SqliteStatement {
  const known = prepared.get(connection) ?? new LRUCache({ max: MOST_STATEMENTS });
  prepared.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

type Row = Record<string, unknown>;

/** What the drivers of the three databases answer a raw query with. */
type RawAnswer<Found> = Found[] | { rows: Found[] } | [Found[], unknown];

const rowsOf = <Found extends Row>(answer: RawAnswer<Found>, client: string): Found[] => {
  if (!Array.isArray(answer)) return answer.rows;
  return client === 'mysql' ? (answer as [Found[], unknown])[0] : (answer as Found[]);
};

/** Past knex, which would prepare the statement each time. Who listens to its queries hears of this one, too. */
async function readOnSqlite(
  db: Database,
  sql: string,
  bindings: (string | number)[],
  trx?: Transaction,
): Promise<unknown[]> {
  const { client } = db.connection;
  // That of a transaction hands out its own connection, and keeps it.
  const connections = trx?.client ?? client;
  const connection = (await connections.acquireConnection()) as SqliteConnection;
  try {
    client.emit('query', { sql, bindings });
    return statementOf(connection, sql).all(bindings);
  } finally {
    connections.releaseConnection(connection);
  }
}

/**
 * The rows that a statement finds, with `?` for its bindings. For the few that every request waits for: to have knex put
 * the same statement together again takes as long as to run it.
 */
export async function readRows<Found extends Row>(
  db: Database,
  sql: string,
  bindings: (string | number)[],
  trx?: Transaction,
): Promise<Found[]> {
  const { client } = db.dialect;
  const answer: unknown = await (client === 'sqlite'
    ? readOnSqlite(db, sql, bindings, trx)
    : (trx ?? db.connection).raw(sql, bindings));
  return rowsOf(answer as RawAnswer<Found>, client);
}

/** A table or a column of it, quoted as the database wants it. */
export function quoted(db: Database, name: string): string {
  return db.connection.ref(name).toQuery();
}

/** A table, quoted, in the schema that the site's tables live in. */
export function quotedTable(db: Database, name: string): string {
  const reference = db.connection.ref(name);
  const schema = db.getSchemaName();
  return (schema ? reference.withSchema(schema) : reference).toQuery();
}

/** Milliseconds since 1970 of a time as a database or Strapi gives it. */
export const timeOf = (value: unknown): number => {
  if (value instanceof Date) return +value;
  return typeof value === 'number' ? value : +new Date(typeof value === 'string' ? value : '');
};
