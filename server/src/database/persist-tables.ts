import type { Core } from '@strapi/strapi';

type PersistedTable = string | { name: string };

const nameOf = (table: PersistedTable): string => (typeof table === 'string' ? table : table.name);

/**
 * Adds the tables of our content types to those that Strapi keeps while the plugin is disabled. Otherwise, one boot without
 * the plugin would drop every tag.
 */
export async function persistTables(
  strapi: Pick<Core.Strapi, 'store'>,
  ours: string[],
): Promise<void> {
  const store = strapi.store({ type: 'core' });
  const known = ((await store.get({ key: 'persisted_tables' })) ?? []) as PersistedTable[];
  const names = new Set(known.map(nameOf));
  const missing = ours.filter((name) => !names.has(name));
  if (missing.length === 0) return;
  await store.set({ key: 'persisted_tables', value: [...known, ...missing] });
}
