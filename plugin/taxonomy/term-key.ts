import slugify from 'slugify';

/** Longest key of a term, in characters: what the tags table has room for. */
export const MAX_TERM_KEY_LENGTH = 100;

/**
 * The stable key of a term, from its label: `Réseau & IA` → `reseau-and-ia`.
 * Returns `''` when the label holds nothing that a key could be made of.
 */
export function termKey(label: string): string {
  return slugify(label, { lower: true, strict: true }).slice(0, MAX_TERM_KEY_LENGTH);
}
