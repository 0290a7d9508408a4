import { createHash, randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { EXPERIMENT_DAYS } from '../seed/simulation/behaviour';
import { DAY_MS } from '../seed/time';
import type { SeedContact } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

const DEFINITION = {
  name: 'Made for each contact, against newest first',
  control: { ranking: 'newest', rules: 'active' },
  treatment: { ranking: 'blend', rules: 'active' },
  holdout: 0,
  days: EXPERIMENT_DAYS,
  outcomes: ['content_completed'],
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface ServedList {
  recommendationId: string;
  daysAgo: number;
  items: { contentType: string; documentId: string | undefined }[];
}

/** The lists that were served while the experiment ran. */
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
  return [...lists.values()].filter(({ daysAgo }) => daysAgo < EXPERIMENT_DAYS);
}

/**
 * A finished experiment. The plugin cannot start one in the past, so the seed writes the same rows: the experiment, who
 * was in it, and the lists that it served. It ends now, because only what happened before its end counts.
 */
export async function seedExperiment(
  strapi: Core.Strapi,
  contacts: SeedContact[],
  documentIds: DocumentIds,
): Promise<void> {
  const now = Date.now();
  const id = randomUUID();
  const table = (name: string) => strapi.db.getConnection(`lifecycle_map_${name}`);
  for (const contact of contacts) {
    if (contact.arm === undefined) continue;
    const served = listsOf(contact, documentIds).map(({ recommendationId, daysAgo, items }) => ({
      recommendation_id: recommendationId,
      identity_kind: 'contact',
      identity_hash: sha256(contact.contact),
      served_at: Math.round(now - daysAgo * DAY_MS),
      items: JSON.stringify(items),
      experiment_id: id,
      arm: contact.arm,
    }));
    const first = served.at(0);
    if (first === undefined) continue;
    await table('served').insert(served);
    await table('experiment_people').insert({
      experiment_id: id,
      identity_kind: first.identity_kind,
      identity_hash: first.identity_hash,
      identity_epoch: 0,
      arm: contact.arm,
      first_at: Math.min(...served.map(({ served_at }) => served_at)),
    });
  }
  await table('experiments').insert({
    id,
    definition: JSON.stringify(DEFINITION),
    started_at: now - EXPERIMENT_DAYS * DAY_MS,
    ends_at: now,
  });
  await strapi.plugin('lifecycle-map').service('experiments').poll();
}
