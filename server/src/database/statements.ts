import { LRUCache } from 'lru-cache';

import type { Transaction } from './migrations/migration';
import type { Database } from '../strapi';

type Value = string | number | null | Uint8Array;

/** The part of SQLite's driver that is used. */
interface SqliteStatement {
  all(values: Value[]): unknown[];
  run(values: Value[]): { lastInsertRowid: number | bigint };
}

export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

/** Per connection. */
const MAX_STATEMENTS = 200;

const prepared = new WeakMap<SqliteConnection, LRUCache<string, SqliteStatement>>();

/** A cached prepared statement: preparing a short one takes SQLite as long as running it. */
export function statementOf(connection: SqliteConnection, sql: string): SqliteStatement {
  const known = prepared.get(connection) ?? new LRUCache({ max: MAX_STATEMENTS });
  prepared.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

type Row = Record<string, unknown>;

/** The results of a raw query in the drivers of the three databases. */
type RawAnswer<Found> = Found[] | { rows: Found[] } | [Found[], unknown];

const rowsOf = <Found extends Row>(answer: RawAnswer<Found>, client: string): Found[] => {
  if (!Array.isArray(answer)) return answer.rows;
  return client === 'mysql' ? (answer as [Found[], unknown])[0] : (answer as Found[]);
};

/** Bypasses knex, which prepares the statement each time, but emits knex's event, so that listeners see the query. */
async function readOnSqlite(
  db: Database,
  sql: string,
  bindings: (string | number)[],
  trx?: Transaction,
): Promise<unknown[]> {
  const { client } = db.connection;
  // A transaction's client acquires its own connection, and does not release it.
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
 * The rows that a statement finds, with `?` for its bindings. For the few statements of every request: building one with
 * knex takes as long as running it.
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

/** A table or column, quoted for the database. */
export function quoted(db: Database, name: string): string {
  return db.connection.ref(name).toQuery();
}

/** A table, quoted, with the schema of the site's tables. */
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
