import { everyType } from '../taxonomy/every-type';
import type { Taxonomy } from '../taxonomy/taxonomy';

/** Keys of the touchpoint types that matter however long ago: purchases, refusals, and favours that were done. */
export function lastingTypes(taxonomy: Taxonomy): string[] {
  const { moments = [] } = taxonomy;
  const settling = new Set(moments.flatMap(({ settledBy }) => settledBy));
  return everyType(taxonomy)
    .filter(
      ({ key, purchase, response }) => purchase || response === 'refused' || settling.has(key),
    )
    .map(({ key }) => key);
}
