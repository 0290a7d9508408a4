import type { Tags } from '../../taxonomy/taxonomy';
import { TermIndex, type Neighbours } from './term-index';
import { countTerms } from './terms';

/** Numbers of terms and their counts, in two arrays of the same length. */
interface TermCounts {
  terms: Int32Array;
  counts: Int32Array;
}

interface Content {
  texts: Map<string, TermCounts>;
  tags: string[];
}

/** How many uses of a word a tag is worth: it tells what an entry is about more reliably. */
const TAG_COUNT = 3;
/** No word contains it, so a tag is never mistaken for a word. */
const SEPARATOR = ':';

const tagTerms = ({ stages, intents, format, topics }: Tags): string[] => [
  ...stages.map((term) => `stage${SEPARATOR}${term}`),
  ...intents.map((term) => `intent${SEPARATOR}${term}`),
  ...topics.map((term) => `topic${SEPARATOR}${term}`),
  ...(format === null ? [] : [`format${SEPARATOR}${format}`]),
];

const isSame = (left: string[], right: string[]): boolean =>
  left.length === right.length && left.every((term, position) => term === right[position]);

/**
 * A copy of a word that does not keep the whole page in memory: V8 cuts strings of 13 characters and more as slices of
 * the original.
 */
const ownCopy = (word: string): string => Array.from(word).join('');

/**
 * How similar items are by text and tags. Changes are recorded at once but indexed only when similarity is next asked
 * for, so that reading the tags of a whole library again costs little if few have changed.
 */
export class ContentSimilarity {
  private readonly numbers = new Map<string, number>();
  private readonly contents = new Map<number, Content>();
  private readonly retagged = new Map<number, Tags | null>();
  private readonly changed = new Set<number>();
  private readonly index: TermIndex;

  /** @param compare order of two items that are equally similar */
  constructor(compare: (left: number, right: number) => number) {
    this.index = new TermIndex(compare);
  }

  putText(item: number, locale: string, title: string, text: string): void {
    const words = countTerms(title, text, locale);
    this.contentOf(item).texts.set(locale, {
      terms: Int32Array.from(words, ([term]) => this.numberOf(term)),
      counts: Int32Array.from(words, ([, count]) => count),
    });
    this.changed.add(item);
  }

  removeText(item: number, locale: string): void {
    this.contentOf(item).texts.delete(locale);
    this.changed.add(item);
  }

  setTags(item: number, tags: Tags | null): void {
    this.retagged.set(item, tags);
  }

  /** The published items most similar to this one, most similar first. */
  neighboursOf(item: number): Neighbours {
    this.indexChanges();
    return this.index.neighboursOf(item);
  }

  /** The published items most similar to these words, most similar first. */
  itemsLike(words: string, locale: string): Neighbours {
    this.indexChanges();
    const terms = countTerms('', words, locale).flatMap(([term]) => this.numbers.get(term) ?? []);
    return this.index.itemsLike(Int32Array.from(terms));
  }

  private indexChanges(): void {
    if (this.retagged.size === 0 && this.changed.size === 0) return;
    for (const [item, tags] of this.retagged) {
      const content = this.contentOf(item);
      const terms = tags === null ? [] : tagTerms(tags);
      if (isSame(terms, content.tags)) continue;
      content.tags = terms;
      this.changed.add(item);
    }
    this.retagged.clear();
    for (const item of this.changed) this.index.put(item, this.countsOf(this.contentOf(item)));
    this.changed.clear();
  }

  private countsOf({ texts, tags }: Content): Map<number, number> {
    const all = new Map<number, number>();
    if (texts.size === 0) return all;
    for (const { terms, counts } of texts.values()) {
      terms.forEach((term, position) => {
        all.set(term, (all.get(term) ?? 0) + (counts[position] ?? 0));
      });
    }
    for (const term of tags) all.set(this.numberOf(term), TAG_COUNT);
    return all;
  }

  private contentOf(item: number): Content {
    const known = this.contents.get(item);
    if (known) return known;
    const content: Content = { texts: new Map(), tags: [] };
    this.contents.set(item, content);
    return content;
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(ownCopy(term), this.numbers.size);
    return this.numbers.size - 1;
  }
}
