import { LRUCache } from 'lru-cache';

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
