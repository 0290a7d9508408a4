import { randomBytes } from 'node:crypto';

import type { AcceptedTouchpoint } from './arrival';
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

/** 48 bits of time and 208 random ones. It is as unique as a hash, and grows, which is cheaper to index. */
const randomHash = (): string =>
  Date.now().toString(16).padStart(12, '0') + randomBytes(26).toString('hex');

/** Characters of an id at the start of its hash. */
const PREFIX = 32;

/**
 * The start of the id, then 128 bits of SHA-256 over all of it. Most ids grow with time, as counters and those of Segment's
 * clients do, so a batch changes few pages of the index. Random hashes changed so many that they were half of all writes.
 *
 * @param scope keeps equal ids of different scopes apart
 * @returns 64 printable ASCII characters
 */
export function messageIdHash(messageId: string, scope: string): string {
  const prefix = messageId.slice(0, PREFIX).replace(/[^\w.:-]/g, '_');
  return prefix.padEnd(PREFIX, '_') + sha256(`${scope}:${messageId}`).slice(PREFIX);
}

/**
 * Unique for each touchpoint: made of its `messageId`, or random when it has none.
 */
export const messageHashOf = ({ messageId, messageScope }: AcceptedTouchpoint): string =>
  messageId === null ? randomHash() : messageIdHash(messageId, messageScope ?? 'message');

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
