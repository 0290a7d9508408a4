import type { Core } from '@strapi/strapi';

import type { SeedContact, SeedTouchpoint } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

const DAY_MS = 86_400_000;
/** A batch teaches the weights a few lessons: many small ones teach more. */
const BATCH = 200;

const contentOf = ({ entry }: SeedTouchpoint, documentIds: DocumentIds) => {
  if (!entry) return null;
  const documentId = documentIds.get(entryKey(entry.contentType, entry.slug));
  if (documentId === undefined)
    throw new Error(`The seed has no ${entry.contentType} ${entry.slug}`);
  return { contentType: uidOf(entry.contentType), documentId, locale: 'en' };
};

/** Stores the histories. Their message ids are fixed, so that a second run finds only duplicates. */
export async function seedTouchpoints(
  strapi: Core.Strapi,
  contacts: SeedContact[],
  documentIds: DocumentIds,
): Promise<void> {
  // Entries that were just created are known to the catalogue after its next look.
  await strapi.plugin('lifecycle-map').service('catalogue').poll();
  const accepted = contacts.flatMap(({ contact, touchpoints }) =>
    touchpoints.map((touchpoint, index) => ({
      messageId: `seed:${contact}:${index}`,
      person: { contact },
      type: touchpoint.type,
      content: contentOf(touchpoint, documentIds),
      url: null,
      channel: touchpoint.channel ?? null,
      occurredAt: Math.round(Date.now() - touchpoint.daysAgo * DAY_MS),
      recommendationId: touchpoint.recommendationId ?? null,
      properties: touchpoint.slot === undefined ? null : { slot: touchpoint.slot },
    })),
  );
  accepted.sort((left, right) => left.occurredAt - right.occurredAt);
  for (let from = 0; from < accepted.length; from += BATCH) {
    const batch = accepted.slice(from, from + BATCH);
    await strapi.plugin('lifecycle-map').service('touchpoints').ingest(batch);
  }
}
