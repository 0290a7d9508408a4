import { ignored, type SourceRow } from '../source-row';
import type { SegmentMessage } from './message';
import { personOf } from './person';

/**
 * `identify` and `group`: who somebody is. Their traits are not kept; that a device, an e-mail address and a contact
 * are one person's, is.
 */
export function adaptIdentify(message: SegmentMessage): SourceRow {
  const person = personOf(message);
  const ids = [person.contact, person.anonymousId, person.email].filter((id) => id !== undefined);
  return ids.length > 1 ? { kind: 'introduction', person } : ignored('nothing_to_learn');
}
