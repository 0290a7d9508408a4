import { ignored, type SourceRow } from '../source-row';
import type { SegmentMessage } from './message';
import { touchpointOf } from './touchpoint';

const IN_AN_EMAIL = /^email\b/i;

/**
 * `track`: something that a person did, by the name of its event.
 * @param typeOf the touchpoint type of an event name, or null
 */
export function adaptTrack(
  message: SegmentMessage,
  typeOf: (event: string) => string | null,
  receivedAt: number,
): SourceRow {
  const event = message.event ?? '';
  const type = typeOf(event);
  if (type === null) return ignored('unmapped_event');
  return touchpointOf(message, type, receivedAt, IN_AN_EMAIL.test(event) ? 'email' : null);
}
