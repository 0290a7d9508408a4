import type { Core } from '@strapi/strapi';

import { DAY_MS } from '../seed/time';
import type { SeedContact, SeedTouchpoint } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

/** Small batches, because each batch teaches the weights only a few lessons. */
const BATCH = 200;

interface DatedTouchpoint extends SeedTouchpoint {
  /** The same for each run, so that a second run only finds duplicates. */
  messageId: string;
  contact: string;
}

/** All touchpoints, earliest first. */
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

/** Stores touchpoints, which must be in chronological order. */
export async function seedTouchpoints(
  strapi: Core.Strapi,
  touchpoints: DatedTouchpoint[],
  documentIds: DocumentIds,
  now: number,
): Promise<void> {
  const plugin = strapi.plugin('lifecycle-map');
  // The catalogue learns of new entries with its next poll.
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
