import type { Suggestions } from '../suggestions/suggestion';
import type { Answer } from './envelope';
import type { ReviewedTags } from './tags';

/**
 * `untagged`: without a tag. `uncertain`: with tags that no editor has confirmed since and that came with a copy or an
 * import, or that the suggester holds for unlikely. `stale`: not updated for as long as the setting says, and not
 * confirmed since.
 */
export const TAGGING_QUEUES = ['untagged', 'uncertain', 'stale'] as const;
export type TaggingQueue = (typeof TAGGING_QUEUES)[number];

/** Less than this is unlikely, in percent. */
export const UNLIKELY_PERCENT = 50;

/** A document to look at, in one of its locales. */
export interface TaggingEntry {
  contentType: string;
  documentId: string;
  /** The one that was asked for, else the default locale, else its first; null for a type that is not localized. */
  locale: string | null;
  title: string;
  /** The start of its text, without markup. */
  excerpt: string;
  state: 'published' | 'draft';
  /** ISO 8601. */
  updatedAt: string;
  /** How sure the suggester was of its tags when it last went through the library, in percent; null: not judged. */
  confidence: number | null;
  tags: ReviewedTags;
  suggestions: Suggestions;
}

/** `GET /lifecycle-map/tagging?queue=&contentTypes=&locale=&format=&after=&pageSize=` */
export type TaggingAnswer = Answer<
  TaggingEntry[],
  {
    /** Documents in each queue under these filters. Only without `after`. */
    totals?: Record<TaggingQueue, number>;
    /** What to ask for behind the last of these, or null when there is nothing behind it. */
    next: string | null;
  }
>;
