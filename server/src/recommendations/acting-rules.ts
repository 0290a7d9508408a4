import type { ServedItem } from '../../../plugin/contracts/contacts';
import { TABLES, inChunks } from '../database';
import type { Database } from '../strapi';
import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';

/** Ids of the rules that acted on an entry of a list or, where no entry is named, on any of it. */
export type ActingRules = (
  recommendationId: string | null,
  content: ContentReference | null,
) => readonly string[];

/** The key of a list's rules of all its entries, which no entry has. */
const ALL = '';
const NONE: readonly string[] = [];

function rulesByEntry(items: ServedItem[]): ReadonlyMap<string, readonly string[]> {
  const byEntry = new Map(items.map((item) => [contentKey(item), item.rules ?? NONE]));
  return byEntry.set(ALL, [...new Set(items.flatMap(({ rules = [] }) => rules))]);
}

/** What was stored with lists of the rules that acted on them. Lists without any are not read. */
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
      .where('items', 'like', '%"rules":%');
    for (const { recommendation_id, items } of rows) {
      lists.set(recommendation_id, rulesByEntry(JSON.parse(items) as ServedItem[]));
    }
  }
  return (recommendationId, content) =>
    lists.get(recommendationId ?? '')?.get(content === null ? ALL : contentKey(content)) ?? NONE;
}
