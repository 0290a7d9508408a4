/** What a site says of a contact, such as a role or a plan. */
export type TraitValue = string | number | boolean;

/** A contact's traits by key. */
export type Traits = Readonly<Record<string, TraitValue>>;

/** New values by key; null removes one. */
export type TraitChanges = Readonly<Record<string, TraitValue | null>>;

/** Longest trait, in characters. */
export const MAX_TRAIT = 256;

export const isTraitValue = (value: unknown): value is TraitValue => {
  if (typeof value === 'string') return value.length <= MAX_TRAIT;
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
};
