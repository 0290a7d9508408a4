import type { Taxonomy } from '../taxonomy/taxonomy';

/** Keys of the touchpoint types that matter however long ago: purchases, refusals, and favours that were done. */
export function lastingTypes({ touchpointTypes, moments = [] }: Taxonomy): string[] {
  const settling = new Set(moments.flatMap(({ settledBy }) => settledBy));
  return touchpointTypes
    .filter(
      ({ key, purchase, response }) => purchase || response === 'refused' || settling.has(key),
    )
    .map(({ key }) => key);
}
