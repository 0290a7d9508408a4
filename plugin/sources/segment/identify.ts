import { isTraitValue, type TraitValue } from '../../journey/traits';
import { ignored, type SourceRow, type TraitsSent } from '../source-row';
import type { SegmentMessage } from './message';
import { personOf } from './person';

/** An address is an id, and no trait. */
const ADDRESS = 'email';

function traitsIn({ traits }: SegmentMessage, declared: readonly string[]): TraitsSent | null {
  if (declared.length === 0) return null;
  const sent = Object.entries(traits ?? {}).filter(([key]) => key !== ADDRESS);
  const changes = sent.filter(
    (trait): trait is [string, TraitValue | null] =>
      declared.includes(trait[0]) && (trait[1] === null || isTraitValue(trait[1])),
  );
  return { changes: Object.fromEntries(changes), hasOthers: sent.length > changes.length };
}

/**
 * `identify` and `group`: ids of a person, which belong together, and what the site says of them. Only traits that the site
 * declares are kept.
 */
export function adaptIdentify(message: SegmentMessage, declared: readonly string[]): SourceRow {
  const person = personOf(message);
  const ids = [person.contact, person.anonymousId, person.email].filter((id) => id !== undefined);
  const traits = traitsIn(message, declared);
  const hasTraits = traits !== null && Object.keys(traits.changes).length > 0;
  if (ids.length === 0 || (ids.length < 2 && !hasTraits)) return ignored('nothing_to_learn');
  return { kind: 'introduction', person, ...(traits === null ? {} : { traits }) };
}
