import type { Taxonomy, TouchpointType } from './taxonomy';

/** All touchpoint types that a history may contain: current and former ones. */
export const everyType = ({ touchpointTypes, formerTypes = [] }: Taxonomy): TouchpointType[] => [
  ...touchpointTypes,
  ...formerTypes,
];

const accepted = new WeakMap<Taxonomy, ReadonlySet<string>>();

const acceptedKeys = ({ touchpointTypes, formerTypes = [] }: Taxonomy): string[] => [
  ...touchpointTypes.map(({ key }) => key),
  ...formerTypes.filter(({ replacedBy }) => replacedBy !== null).map(({ key }) => key),
];

/** Keys of the touchpoint types that may be sent: the declared ones, and former ones with a replacement. */
export function acceptedTypes(taxonomy: Taxonomy): ReadonlySet<string> {
  const known = accepted.get(taxonomy) ?? new Set(acceptedKeys(taxonomy));
  accepted.set(taxonomy, known);
  return known;
}
