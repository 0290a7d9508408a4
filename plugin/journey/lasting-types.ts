import { everyType } from '../taxonomy/every-type';
import type { Taxonomy } from '../taxonomy/taxonomy';

/** Keys of the touchpoint types that matter forever: purchases, refusals, and favours done. */
export function lastingTypes(taxonomy: Taxonomy): string[] {
  const { moments = [] } = taxonomy;
  const favours = new Set(moments.flatMap(({ fulfilledBy }) => fulfilledBy));
  return everyType(taxonomy)
    .filter(({ key, purchase, response }) => purchase || response === 'refused' || favours.has(key))
    .map(({ key }) => key);
}
