import type { Core } from '@strapi/strapi';

import { DAY_MS } from '../seed/time';
import type { SeedContact, SeedTouchpoint } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

/** A batch teaches the weights a few lessons: many small ones teach more. */
const BATCH = 200;

interface DatedTouchpoint extends SeedTouchpoint {
  /** The same at each run, so that a second one finds only duplicates. */
  messageId: string;
  contact: string;
}

/** All touchpoints, the earliest first. */
export const datedTouchpoints = (contacts: SeedContact[]): DatedTouchpoint[] =>
  contacts
    .flatMap(({ contact, touchpoints }) =>
      touchpoints.map((touchpoint, index) => ({
        ...touchpoint,
        messageId: `seed:${contact}:${index}`,
        contact,
      })),
    )
    .sort((left, right) => right.daysAgo - left.daysAgo);

const contentOf = ({ entry }: SeedTouchpoint, documentIds: DocumentIds) => {
  if (!entry) return null;
  const documentId = documentIds.get(entryKey(entry.contentType, entry.slug));
  if (documentId === undefined)
    throw new Error(`The seed has no ${entry.contentType} ${entry.slug}`);
  return { contentType: uidOf(entry.contentType), documentId, locale: 'en' };
};

/** Stores touchpoints, which are in the order of time. */
export async function seedTouchpoints(
  strapi: Core.Strapi,
  touchpoints: DatedTouchpoint[],
  documentIds: DocumentIds,
  now: number,
): Promise<void> {
  const plugin = strapi.plugin('lifecycle-map');
  // Entries that were just created are known to the catalogue after its next look.
  await plugin.service('catalogue').poll();
  const accepted = touchpoints.map((touchpoint) => ({
    messageId: touchpoint.messageId,
    person: { contact: touchpoint.contact },
    type: touchpoint.type,
    content: contentOf(touchpoint, documentIds),
    url: null,
    channel: touchpoint.channel ?? null,
    occurredAt: Math.round(now - touchpoint.daysAgo * DAY_MS),
    recommendationId: touchpoint.recommendationId ?? null,
    properties: touchpoint.slot === undefined ? null : { slot: touchpoint.slot },
  }));
  for (let from = 0; from < accepted.length; from += BATCH) {
    await plugin.service('touchpoints').ingest(accepted.slice(from, from + BATCH));
  }
}
