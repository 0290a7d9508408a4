import { ignored, type SourceRow } from '../source-row';
import type { SegmentMessage } from './message';
import { personOf } from './person';

/**
 * `identify` and `group`: ids of a person. Traits are not kept, only that a device, an e-mail address and a contact
 * belong together.
 */
export function adaptIdentify(message: SegmentMessage): SourceRow {
  const person = personOf(message);
  const ids = [person.contact, person.anonymousId, person.email].filter((id) => id !== undefined);
  return ids.length > 1 ? { kind: 'introduction', person } : ignored('nothing_to_learn');
}
