import type { Database } from '../strapi';

/**
 * Changes whenever another connection has written to the database; null where the database does not tell. SQLite does, in
 * a moment (https://www.sqlite.org/pragma.html#pragma_data_version).
 */
export async function writtenByOthers(db: Database): Promise<number | null> {
  if (db.dialect.client !== 'sqlite') return null;
  const rows: { data_version: number }[] = await db.connection.raw('pragma data_version');
  return rows[0]?.data_version ?? null;
}
