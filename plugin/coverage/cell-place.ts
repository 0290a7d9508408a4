import type { CellPlace } from '../contracts/insights';
import type { Catalogue } from '../ranking/catalogue/catalogue';

/**
 * The place of an entry, by creation date, among the published entries of its format for its first intent.
 * @param locale `''` for a type that is not localized
 * @returns null without a format or an intent
 */
export function cellPlace(catalogue: Catalogue, item: number, locale: string): CellPlace | null {
  const { format, intents } = catalogue.tagsOf(item);
  const [intent] = intents;
  if (format === null || intent === undefined) return null;
  const own = catalogue.entry(item, locale);
  let published = 0;
  let earlier = 0;
  for (const other of catalogue.items()) {
    const entry = catalogue.entry(other, locale);
    const tags = catalogue.tagsOf(other);
    if (entry === null || tags.format !== format || !tags.intents.includes(intent)) continue;
    published += 1;
    const order = entry.createdAt - (own?.createdAt ?? Infinity);
    if (other !== item && (order < 0 || (order === 0 && catalogue.compare(other, item) < 0))) {
      earlier += 1;
    }
  }
  return { format, intent, locale: locale || null, place: earlier + 1, published };
}
