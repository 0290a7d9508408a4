import type { ServedItem } from '../../../plugin/contracts/contacts';
import { TABLES, inChunks } from '../database';
import { readServedItems, WITH_RULES } from '../people';
import type { Database } from '../strapi';
import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';

/** Ids of the rules that affected an entry of a list; without an entry, any entry of it. */
export type ActingRules = (
  recommendationId: string | null,
  content: ContentReference | null,
) => readonly string[];

/** Key of the rules of all entries of a list. No entry has it. */
const ALL = '';
const NONE: readonly string[] = [];

function rulesByEntry(items: ServedItem[]): ReadonlyMap<string, readonly string[]> {
  const byEntry = new Map(items.map((item) => [contentKey(item), item.rules ?? NONE]));
  return byEntry.set(ALL, [...new Set(items.flatMap(({ rules = [] }) => rules))]);
}

/** Reads the rules that were stored with lists. Lists without rules are not read. */
export async function readActingRules(
  db: Database,
  recommendationIds: string[],
): Promise<ActingRules> {
  const lists = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const ids of inChunks(recommendationIds)) {
    const rows: { recommendation_id: string; items: string }[] = await db
      .getConnection(TABLES.served)
      .select('recommendation_id', 'items')
      .whereIn('recommendation_id', ids)
      .where((either) => {
        for (const pattern of WITH_RULES) void either.orWhere('items', 'like', pattern);
      });
    const items = await readServedItems(
      db,
      rows.map((row) => row.items),
    );
    rows.forEach(({ recommendation_id: id }, at) => lists.set(id, rulesByEntry(items[at] ?? [])));
  }
  return (recommendationId, content) =>
    lists.get(recommendationId ?? '')?.get(content === null ? ALL : contentKey(content)) ?? NONE;
}
