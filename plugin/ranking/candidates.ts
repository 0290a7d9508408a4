import type { Catalogue } from './catalogue/catalogue';
import type { PublishedRows } from './catalogue/published-items';
import { withCapacity } from './data-structures/with-capacity';

/** What decides which items may be in a list. */
export interface CandidateRequest {
  /** Items that are never returned: those consumed, the context, those that the caller excludes. */
  excluded: ReadonlySet<number>;
  /** Only entries published in this locale, or of a type without locales. */
  locale: string;
  /** Only these content types. */
  contentTypes: ReadonlySet<string>;
  /** Only items that carry one of these terms; absent or empty: any. */
  stages?: string[];
  intents?: string[];
  formats?: string[];
}

/** The items that may be in a list. */
export type Candidates = PublishedRows;

const rows: Candidates = { size: 0, items: new Int32Array(0), publishedAt: new Float64Array(0) };

/** 1 for each excluded item. An array is much faster to look up than a set. All 0 between two calls. */
let isExcluded = new Uint8Array(0);

function reserve(size: number): void {
  rows.size = 0;
  isExcluded = withCapacity(isExcluded, size);
  rows.items = withCapacity(rows.items, size);
  rows.publishedAt = withCapacity(rows.publishedAt, size);
}

const isAsked = (terms: string[] | undefined): terms is string[] =>
  terms !== undefined && terms.length > 0;

/** Whether an item's tags are among those that the request restricts the list to. */
export function fitsSlot({
  stages,
  intents,
  formats,
}: CandidateRequest): (catalogue: Catalogue, item: number) => boolean {
  return (catalogue, item) => {
    const tags = catalogue.tagsOf(item);
    if (isAsked(stages) && !tags.stages.some((stage) => stages.includes(stage))) return false;
    if (isAsked(intents) && !tags.intents.some((intent) => intents.includes(intent))) return false;
    return !isAsked(formats) || (tags.format !== null && formats.includes(tags.format));
  };
}

const mark = (items: Iterable<number>, value: 0 | 1): void => {
  for (const item of items) isExcluded[item] = value;
};

/**
 * The items that may be in the list that a request asks for. The next call overwrites the arrays: allocating them for
 * every ranking would be too slow.
 */
export function candidatesOf(request: CandidateRequest, catalogue: Catalogue): Candidates {
  const { excluded, locale, contentTypes, stages, intents, formats } = request;
  const isSlot = [stages, intents, formats].some(isAsked);
  const fits = fitsSlot(request);
  reserve(catalogue.size);
  mark(excluded, 1);
  for (const contentType of contentTypes) {
    const published = catalogue.publishedIn(contentType, locale);
    const start = rows.size;
    for (const { size, items, publishedAt } of published) {
      for (let place = 0; place < size; place += 1) {
        const item = items[place] ?? 0;
        if (isExcluded[item] === 1 || (isSlot && !fits(catalogue, item))) continue;
        rows.items[rows.size] = item;
        rows.publishedAt[rows.size] = publishedAt[place] ?? 0;
        rows.size += 1;
      }
      if (published.length > 1) mark(rows.items.subarray(start, rows.size), 1);
    }
    if (published.length > 1) mark(rows.items.subarray(start, rows.size), 0);
  }
  mark(excluded, 0);
  return rows;
}

/** Removes the candidates for which `isKept` does not hold, in place. */
export function keepOnly(candidates: Candidates, isKept: (item: number) => boolean): void {
  const { items, publishedAt, size } = candidates;
  let kept = 0;
  for (let place = 0; place < size; place += 1) {
    const item = items[place] ?? 0;
    if (!isKept(item)) continue;
    items[kept] = item;
    publishedAt[kept] = publishedAt[place] ?? 0;
    kept += 1;
  }
  candidates.size = kept;
}
