import type { Database } from '../../strapi';

/**
 * A number that changes whenever another connection has committed a write; null on databases without one. Only SQLite has
 * it (https://www.sqlite.org/pragma.html#pragma_data_version).
 */
export async function readDataVersion(db: Database): Promise<number | null> {
  if (db.dialect.client !== 'sqlite') return null;
  const rows: { data_version: number }[] = await db.connection.raw('pragma data_version');
  return rows[0]?.data_version ?? null;
}
