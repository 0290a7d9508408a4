import type { Core } from '@strapi/strapi';

import { EXPERIMENT_DAYS } from '../seed/simulation/behaviour';
import { DAY_MS } from '../seed/time';
import type { SeedContact } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

const ROWS = 200;

interface ServedList {
  recommendationId: string;
  daysAgo: number;
  items: { contentType: string; documentId: string | undefined }[];
}

/** What a contact was shown, list by list. */
function listsOf({ touchpoints }: SeedContact, documentIds: DocumentIds): ServedList[] {
  const lists = new Map<string, ServedList>();
  for (const { type, entry, recommendationId, daysAgo } of touchpoints) {
    if (type !== 'recommendation_shown' || !entry || recommendationId === undefined) continue;
    const list = lists.get(recommendationId) ?? { recommendationId, daysAgo, items: [] };
    lists.set(recommendationId, list);
    list.items.push({
      contentType: uidOf(entry.contentType),
      documentId: documentIds.get(entryKey(entry.contentType, entry.slug)),
    });
  }
  return [...lists.values()];
}

/**
 * The lists that the history cites: what nobody was served counts in no report. The plugin serves none in the past, so the
 * seed writes the same rows.
 * @param experimentId of the experiment in which those of its days were served
 */
export async function seedServedLists(
  strapi: Core.Strapi,
  contacts: SeedContact[],
  documentIds: DocumentIds,
  experimentId: string,
  now: number,
): Promise<void> {
  const hashes = strapi.plugin('lifecycle-map').service('identityHashes');
  const rows = contacts.flatMap((contact) => {
    const { kind, value_hash } = hashes.of({ kind: 'contact', value: contact.contact });
    return listsOf(contact, documentIds).map(({ recommendationId, daysAgo, items }) => {
      const isTried = contact.arm !== undefined && daysAgo < EXPERIMENT_DAYS;
      return {
        recommendation_id: recommendationId,
        identity_kind: kind,
        identity_hash: value_hash,
        served_at: Math.round(now - daysAgo * DAY_MS),
        items: JSON.stringify(items),
        experiment_id: isTried ? experimentId : null,
        arm: isTried ? contact.arm : null,
      };
    });
  });
  const served = strapi.db.getConnection('lifecycle_map_served');
  for (let from = 0; from < rows.length; from += ROWS) {
    await served.clone().insert(rows.slice(from, from + ROWS));
  }
}
