import type { Core } from '@strapi/strapi';

import type { Transaction } from '../migrations/migration';
import { inChunks } from './in-chunks';
import { quoted, quotedTable } from './read-rows';
import { statementOf, type SqliteConnection } from './sqlite-statements';

interface Asked {
  table: string;
  columns: string[];
  /** The column that is looked into, and what for. */
  column: string;
  values: string[];
  orderBy?: string;
}

/** All values as one binding, so that the statement is the same for any number of them, and stays prepared. */
async function readOnSqlite(
  strapi: Core.Strapi,
  trx: Transaction,
  { table, columns, column, values, orderBy }: Asked,
): Promise<unknown[]> {
  const name = (own: string): string => quoted(strapi, own);
  const sql = [
    `select ${columns.map(name).join(', ')} from ${quotedTable(strapi, table)}`,
    `where ${name(column)} in (select value from json_each(?))`,
    ...(orderBy === undefined ? [] : [`order by ${name(orderBy)}`]),
  ].join(' ');
  const connection = (await trx.client.acquireConnection()) as SqliteConnection;
  return statementOf(connection, sql).all([JSON.stringify(values)]);
}

/** The rows of a table whose column has one of many values, in a transaction where one is given. */
export async function readByValues<Row>(
  strapi: Core.Strapi,
  asked: Asked,
  trx?: Transaction,
): Promise<Row[]> {
  const { table, columns, column, values, orderBy } = asked;
  if (values.length === 0) return [];
  if (trx && strapi.db.dialect.client === 'sqlite') {
    return (await readOnSqlite(strapi, trx, asked)) as Row[];
  }
  const found: Row[] = [];
  for (const chunk of inChunks(values)) {
    const query = strapi.db.getConnection(table).select(columns).whereIn(column, chunk);
    if (orderBy !== undefined) void query.orderBy(orderBy);
    const rows: Row[] = await (trx ? query.transacting(trx) : query);
    found.push(...rows);
  }
  return found;
}
