import { LRUCache } from 'lru-cache';

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
