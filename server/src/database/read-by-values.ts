import type { Transaction } from './migrations/migration';
import { inChunks } from './in-chunks';
import { quoted, quotedTable, readRows } from './statements';
import type { Database } from '../strapi';

interface Asked {
  table: string;
  columns: string[];
  /** The column that has one of the values. */
  column: string;
  values: string[];
}

/** All values in one binding, so that the statement is the same for any number of them, and stays prepared. */
const onSqlite = (db: Database, { table, columns, column }: Asked): string => `
  select ${columns.map((own) => quoted(db, own)).join(', ')} from ${quotedTable(db, table)}
  where ${quoted(db, column)} in (select value from json_each(?))`;

/** The rows of a table whose column has one of many values, in no order. */
export async function readByValues<Row extends object>(
  db: Database,
  asked: Asked,
  trx?: Transaction,
): Promise<Row[]> {
  const { table, columns, column, values } = asked;
  if (values.length === 0) return [];
  if (db.dialect.client === 'sqlite') {
    const rows = await readRows(db, onSqlite(db, asked), [JSON.stringify(values)], trx);
    return rows as Row[];
  }
  const found: Row[] = [];
  for (const chunk of inChunks(values)) {
    const query = db.getConnection(table).select(columns).whereIn(column, chunk);
    const rows: Row[] = await (trx ? query.transacting(trx) : query);
    found.push(...rows);
  }
  return found;
}
