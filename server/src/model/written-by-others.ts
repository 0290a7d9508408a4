import type { Core } from '@strapi/strapi';

/**
 * Changes whenever another connection has written to the database; null where the database does not tell. SQLite does, in
 * a moment (https://www.sqlite.org/pragma.html#pragma_data_version).
 */
export async function writtenByOthers(strapi: Core.Strapi): Promise<number | null> {
  if (strapi.db.dialect.client !== 'sqlite') return null;
  const rows: { data_version: number }[] = await strapi.db.connection.raw('pragma data_version');
  return rows[0]?.data_version ?? null;
}
