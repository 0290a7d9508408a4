import type { SegmentMessage } from './message';

/**
 * The time of an event by the server's clock: `receivedAt - (sentAt - timestamp)`, because `sentAt` and `timestamp`
 * come from the same, possibly wrong, clock (Segment spec, common fields, "Timestamps").
 * @param receivedAt milliseconds since 1970
 * @returns milliseconds since 1970; `receivedAt` for a message without a time
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
