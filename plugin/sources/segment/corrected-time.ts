import type { SegmentMessage } from './message';

/**
 * When something happened, by our clock: `receivedAt - (sentAt - timestamp)`, since `sentAt` and `timestamp` come
 * from the same, perhaps wrong, clock (Segment spec, common fields, "Timestamps").
 *
 * @param receivedAt milliseconds since 1970
 * @returns milliseconds since 1970; `receivedAt` for a message that has no time
 */
export function correctedTime(
  { timestamp, originalTimestamp, sentAt }: SegmentMessage,
  receivedAt: number,
): number {
  const happenedAt = originalTimestamp ?? timestamp;
  if (happenedAt == null) return receivedAt;
  if (sentAt == null) return Date.parse(happenedAt);
  return receivedAt - (Date.parse(sentAt) - Date.parse(happenedAt));
}
