import { randomBytes } from 'node:crypto';

import type { AcceptedTouchpoint } from './accepted-touchpoint';
import { sha256 } from '../people';

/** A row of the touchpoints table, without its id. */
export interface TouchpointRow {
  message_hash: string;
  message_id: string | null;
  identity_id: number;
  type: string;
  content_type: string | null;
  document_id: string | null;
  locale: string | null;
  url: string | null;
  channel: string | null;
  occurred_at: number;
  received_at: number;
  recommendation_id: string | null;
  properties: string | null;
}

/** 48 bits of time, 208 of chance: as unique as a hash, and next to the last one in an index, which is cheaper. */
const unnamedHash = (): string =>
  Date.now().toString(16).padStart(12, '0') + randomBytes(26).toString('hex');

/** Characters of an id that its hash begins with. */
const BEGINNING = 32;

/**
 * The start of the id, then 128 bits of SHA-256 over all of it. Ids mostly grow with time, as counters and those of Segment's
 * clients do, and what lies side by side in an index changes few of its pages: half of what a batch writes were those of
 * an index in which hashes lie all over.
 *
 * @param scope ids of one scope do not meet those of another
 * @returns 64 printable ASCII characters
 */
export function namedHash(messageId: string, scope: string): string {
  const beginning = messageId.slice(0, BEGINNING).replace(/[^\w.:-]/g, '_');
  return beginning.padEnd(BEGINNING, '_') + sha256(`${scope}:${messageId}`).slice(BEGINNING);
}

/**
 * Unique for each touchpoint: of the client's `messageId`, or one made up when there is none. A browser's are kept
 * apart, or it could use up the ids of messages that a server is about to send.
 */
export const messageHashOf = ({ messageId, messageScope }: AcceptedTouchpoint): string =>
  messageId === null ? unnamedHash() : namedHash(messageId, messageScope ?? 'message');

export const touchpointRow = (
  touchpoint: AcceptedTouchpoint,
  messageHash: string,
  identityId: number,
  receivedAt: number,
): TouchpointRow => ({
  message_hash: messageHash,
  message_id: touchpoint.messageId,
  identity_id: identityId,
  type: touchpoint.type,
  content_type: touchpoint.content?.contentType ?? null,
  document_id: touchpoint.content?.documentId ?? null,
  locale: touchpoint.content?.locale ?? null,
  url: touchpoint.url,
  channel: touchpoint.channel,
  occurred_at: touchpoint.occurredAt,
  received_at: receivedAt,
  recommendation_id: touchpoint.recommendationId,
  properties: touchpoint.properties === null ? null : JSON.stringify(touchpoint.properties),
});
