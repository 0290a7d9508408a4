import { everyType } from '../../taxonomy/every-type';
import type { Taxonomy } from '../../taxonomy/taxonomy';

/** Whether a touchpoint showed a contact something, or says that they do not want it. */
export type Exposure = 'shown' | 'dismissed';

const found = new WeakMap<Taxonomy, ReadonlyMap<string, Exposure>>();

const findExposures = (taxonomy: Taxonomy): ReadonlyMap<string, Exposure> =>
  new Map(
    everyType(taxonomy)
      .filter(({ response }) => response === 'shown')
      .map(({ key, strength }) => [key, strength < 1 ? 'dismissed' : 'shown']),
  );

/** The touchpoint types that are exposures; what speaks against the content that it names is a dismissal. */
export function exposureTypes(taxonomy: Taxonomy): ReadonlyMap<string, Exposure> {
  // Asked for each touchpoint that is learned.
  const known = found.get(taxonomy) ?? findExposures(taxonomy);
  found.set(taxonomy, known);
  return known;
}
