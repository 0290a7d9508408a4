import { contentKey, type ContentReference } from '../../contracts/content-reference';
import { NO_TAGS, type Tags } from '../../taxonomy/taxonomy';
import { ContentSimilarity } from './content-similarity';
import { PublishedItems, type PublishedRows } from './published-items';
import { TagKinds } from './tag-kinds';
import type { Neighbours } from './term-index';
import { TermSets } from './term-sets';
import { WritingOrder } from './writing-order';

/** One published entry, in one locale. */
export interface PublishedEntry extends ContentReference {
  /** `''` when the type is not localized. */
  locale: string;
  title: string;
  slug: string | null;
  /** Only used to compute similarity; not kept. */
  text: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** When it was first written, in milliseconds since 1970. Unlike `publishedAt`, republishing does not change it. */
  createdAt: number;
}

/** A document with its tags. */
export interface TaggedDocument {
  address: ContentReference;
  tags: Tags;
  published: PublishedEntry[];
}

interface Item {
  address: ContentReference;
  published: Map<string, PublishedEntry>;
  tags: Tags | null;
}

/**
 * Everything that can be recommended. Each document of the opted-in types has a dense number, its `item`, with its
 * published entries, its tags and its similarity to other items.
 */
export class Catalogue {
  readonly stageSets = new TermSets();
  readonly intentSets = new TermSets();
  readonly topicSets = new TermSets();
  readonly kinds = new TagKinds();
  private readonly positions = new Map<string, number>();
  private readonly all: Item[] = [];
  private readonly similarity = new ContentSimilarity((left, right) => this.compare(left, right));
  private readonly publishedItems = new PublishedItems();
  private readonly writingOrder = new WritingOrder((left, right) => this.compare(left, right));
  private changes = 0;

  /** Number of items ever seen. Every item is below it. */
  get size(): number {
    return this.all.length;
  }

  /** Increases with every change of text, tags or published entries. */
  get version(): number {
    return this.changes;
  }

  /** The item of a document, or null when it was never seen. */
  find(contentType: string, documentId: string): number | null {
    return this.positions.get(contentKey({ contentType, documentId })) ?? null;
  }

  /** The item of a document, which is added if it was never seen. */
  item(contentType: string, documentId: string): number {
    const key = contentKey({ contentType, documentId });
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.all.length);
    this.all.push({ address: { contentType, documentId }, published: new Map(), tags: null });
    return this.all.length - 1;
  }

  /** Adds an entry, or replaces it. */
  put(entry: PublishedEntry): number {
    const position = this.item(entry.contentType, entry.documentId);
    this.at(position).published.set(entry.locale, { ...entry, text: '' });
    this.similarity.putText(position, entry.locale, entry.title, entry.text);
    this.writingOrder.put(position, entry.contentType, entry.createdAt);
    this.publishedItems.put(entry.contentType, entry.locale, position, entry.publishedAt);
    this.changes += 1;
    return position;
  }

  remove(contentType: string, documentId: string, locale: string): void {
    const position = this.find(contentType, documentId);
    if (position === null || !this.at(position).published.delete(locale)) return;
    this.similarity.removeText(position, locale);
    if (this.at(position).published.size === 0) this.writingOrder.remove(position);
    this.publishedItems.remove(contentType, locale, position);
    this.changes += 1;
  }

  /** Tags may come before or after the entry is published. */
  setTags(contentType: string, documentId: string, tags: Tags): number {
    const { stages, intents, format, topics } = tags;
    const position = this.item(contentType, documentId);
    this.retag(position, { stages, intents, format, topics });
    return position;
  }

  /** Replaces all tags. */
  replaceTags(documents: (ContentReference & Tags)[]): void {
    const tagged = new Set(
      documents.map((document) =>
        this.setTags(document.contentType, document.documentId, document),
      ),
    );
    this.all.forEach((item, position) => {
      if (item.tags !== null && !tagged.has(position)) this.retag(position, null);
    });
  }

  addressOf(item: number): ContentReference {
    return this.at(item).address;
  }

  /** The entry of an item that is published in the locale, or without one; else null. */
  entry(item: number, locale: string): PublishedEntry | null {
    const { published } = this.at(item);
    return published.get(locale) ?? published.get('') ?? null;
  }

  entries(item: number): PublishedEntry[] {
    return [...this.at(item).published.values()];
  }

  tagsOf(item: number): Tags {
    return this.at(item).tags ?? NO_TAGS;
  }

  /** Documents with at least one tag, and their published entries. */
  *tagged(): Generator<TaggedDocument> {
    for (const { address, tags, published } of this.all) {
      if (tags === null) continue;
      const count = tags.stages.length + tags.intents.length + tags.topics.length;
      if (count > 0 || tags.format !== null) {
        yield { address, tags, published: [...published.values()] };
      }
    }
  }

  /** Items with something published. */
  *items(): Generator<number> {
    for (const [position, { published }] of this.all.entries()) {
      if (published.size > 0) yield position;
    }
  }

  /**
   * What is published of a content type in a locale, and what is published of it without one. An item that is in both
   * counts as the first says.
   */
  publishedIn(contentType: string, locale: string): PublishedRows[] {
    const locales = locale === '' ? [''] : [locale, ''];
    return locales
      .map((each) => this.publishedItems.get(contentType, each))
      .filter(({ size }) => size > 0);
  }

  /** The items of a content type that can be read in a locale. */
  *itemsOn(contentType: string, locale: string): Generator<number> {
    const seen = new Set<number>();
    for (const { size, items } of this.publishedIn(contentType, locale)) {
      for (const item of items.subarray(0, size)) {
        if (!seen.has(item)) yield item;
        seen.add(item);
      }
    }
  }

  /** The published items most similar to this one by text and tags, most similar first. */
  neighboursOf(item: number): Neighbours {
    return this.similarity.neighboursOf(item);
  }

  /** The published items most similar to these words, in the language of a locale, most similar first. */
  itemsLike(words: string, locale: string): Neighbours {
    return this.similarity.itemsLike(words, locale);
  }

  /**
   * Up to `count` published items of the same type that were written after this one, or before it, nearest first.
   * @param direction 1 for after, -1 for before
   */
  besideInLibrary(item: number, direction: 1 | -1, count: number): number[] {
    return this.writingOrder.beside(item, direction, count);
  }

  /** Breaks ties: by documentId, then by content type. */
  compare(left: number, right: number): number {
    const [one, other] = [this.addressOf(left), this.addressOf(right)];
    if (one.documentId !== other.documentId) return one.documentId < other.documentId ? -1 : 1;
    if (one.contentType !== other.contentType) return one.contentType < other.contentType ? -1 : 1;
    return 0;
  }

  private at(position: number): Item {
    const item = this.all[position];
    if (item === undefined) throw new RangeError(`The catalogue has no item ${position}`);
    return item;
  }

  private retag(position: number, tags: Tags | null): void {
    this.at(position).tags = tags;
    this.stageSets.set(position, tags?.stages ?? []);
    this.intentSets.set(position, tags?.intents ?? []);
    this.topicSets.set(position, tags?.topics ?? []);
    this.kinds.set(position, tags ?? NO_TAGS);
    this.similarity.setTags(position, tags);
    this.changes += 1;
  }
}
