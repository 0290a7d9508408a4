import { readRows } from './statements';
import type { Database } from '../strapi';

/** A sum over the pages of the table and of its indexes. */
const ON_SQLITE = `select sum(pgsize) as bytes from dbstat
  where name in (select name from sqlite_master where tbl_name = ?)`;

const ON_POSTGRES = `select pg_total_relation_size(format('%I.%I', ?::text, ?::text)::regclass) as bytes`;

/** Statistics, which the server renews from time to time. */
const ON_MYSQL = `select data_length + index_length as bytes from information_schema.tables
  where table_schema = database() and table_name = ?`;

/** What a table and its indexes take on disk, in bytes; on MySQL and MariaDB about that. */
export async function tableSize(db: Database, table: string): Promise<number> {
  const { client } = db.dialect;
  const schema = db.getSchemaName() ?? 'public';
  const [sql, bindings] =
    client === 'postgres'
      ? [ON_POSTGRES, [schema, table]]
      : [client === 'mysql' ? ON_MYSQL : ON_SQLITE, [table]];
  const [row] = await readRows<{ bytes: unknown }>(db, sql, bindings);
  return Number(row?.bytes ?? 0);
}
