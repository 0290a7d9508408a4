import slugify from 'slugify';

/** Maximum length of a key, in characters: that of the column in the tags table. */
export const MAX_TERM_KEY_LENGTH = 100;

/** The stable key for a label: `Réseau & IA` → `reseau-and-ia`; `''` if no character of the label can be in a key. */
export function termKey(label: string): string {
  return slugify(label, { lower: true, strict: true }).slice(0, MAX_TERM_KEY_LENGTH);
}
