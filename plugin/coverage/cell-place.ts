import type { CellPlace } from '../contracts/insights';
import type { Catalogue, PublishedEntry } from '../ranking/catalogue/catalogue';

/**
 * The place of an entry, by creation date, among the published entries of its format for its first intent.
 * @param locale `''` for a type that is not localized
 * @param sees whether whoever asks may be told of an entry; the others do not count; all, if left out
 * @returns null without a format or an intent
 */
export function cellPlace(
  catalogue: Catalogue,
  item: number,
  locale: string,
  sees: (entry: PublishedEntry) => boolean = () => true,
): CellPlace | null {
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
    if (!sees(entry)) continue;
    published += 1;
    const order = entry.createdAt - (own?.createdAt ?? Infinity);
    if (other !== item && (order < 0 || (order === 0 && catalogue.compare(other, item) < 0))) {
      earlier += 1;
    }
  }
  return { format, intent, locale: locale || null, place: earlier + 1, published };
}
