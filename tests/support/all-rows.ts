import type { Site } from './site';

interface SchemaInspector {
  getTables(): Promise<string[]>;
}

/** Every row of every table of the site's database, as text, by table. */
export async function allRows({ strapi }: Site): Promise<Record<string, string[]>> {
  const { schemaInspector } = strapi.db.dialect as unknown as { schemaInspector: SchemaInspector };
  const rows: Record<string, string[]> = {};
  for (const table of await schemaInspector.getTables()) {
    const found: unknown[] = await strapi.db.getConnection(table);
    rows[table] = found.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}
