import { everyType } from '../taxonomy/every-type';
import type { Taxonomy, TouchpointType } from '../taxonomy/taxonomy';
import { isDeclaration } from './lifecycle/customer-terms';

/** What delivers less than a whole course is no end of anything. */
const WHOLE = 1;

/**
 * Keys of the touchpoint types that matter forever: purchases and a CRM's word, refusals, favours asked for and done, and
 * what was begun and completed.
 */
export function lastingTypes(taxonomy: Taxonomy): string[] {
  const { moments = [] } = taxonomy;
  const favours = new Set(moments.flatMap(({ fulfilledBy }) => fulfilledBy));
  const isLasting = (type: TouchpointType): boolean =>
    type.purchase ||
    isDeclaration(type) ||
    type.response === 'refused' ||
    favours.has(type.key) ||
    type.ask !== undefined ||
    type.starts === true ||
    (type.completes === true && type.delivers !== undefined && type.delivers >= WHOLE);
  return everyType(taxonomy)
    .filter(isLasting)
    .map(({ key }) => key);
}
