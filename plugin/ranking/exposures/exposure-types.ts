import { everyType } from '../../taxonomy/every-type';
import type { Taxonomy } from '../../taxonomy/taxonomy';

/** Whether a touchpoint showed something to a contact, or dismissed it. */
export type Exposure = 'shown' | 'dismissed';

const found = new WeakMap<Taxonomy, ReadonlyMap<string, Exposure>>();

const findExposures = (taxonomy: Taxonomy): ReadonlyMap<string, Exposure> =>
  new Map(
    everyType(taxonomy)
      .filter(({ response }) => response === 'shown')
      .map(({ key, strength }) => [key, strength < 1 ? 'dismissed' : 'shown']),
  );

/** The touchpoint types that are exposures. One with a strength below 1 is a dismissal. */
export function exposureTypes(taxonomy: Taxonomy): ReadonlyMap<string, Exposure> {
  // Called for every touchpoint that is learned.
  const known = found.get(taxonomy) ?? findExposures(taxonomy);
  found.set(taxonomy, known);
  return known;
}
