import type { Suggestions } from '../suggestions/suggestion';
import type { Answer } from './envelope';
import type { ReviewedTags } from './tags';

/**
 * `untagged`: without tags. `uncertain`: with tags that no editor has confirmed since, and that came with a copy or an
 * import or that the suggester finds unlikely. `stale`: neither updated nor confirmed for the number of days in the
 * settings.
 */
export const TAGGING_QUEUES = ['untagged', 'uncertain', 'stale'] as const;
export type TaggingQueue = (typeof TAGGING_QUEUES)[number];

/** A lower confidence is unlikely, in percent. */
export const UNLIKELY_PERCENT = 50;

/** A document to review, in one of its locales. */
export interface TaggingEntry {
  contentType: string;
  documentId: string;
  /** The requested locale, else the default one, else its first; null for a type that is not localized. */
  locale: string | null;
  title: string;
  /** The start of its text, without markup. */
  excerpt: string;
  state: 'published' | 'draft';
  /** ISO 8601. */
  updatedAt: string;
  /** The suggester's latest confidence in the tags, in percent; null if not computed. */
  confidence: number | null;
  tags: ReviewedTags;
  suggestions: Suggestions;
}

/** A document of a group, as editors know it. */
export interface GroupedEntry {
  documentId: string;
  locale: string | null;
  title: string;
  /** How sure the suggester is of the group's format, in percent. */
  confidence: number;
}

/** Untagged documents of a type that the suggester takes for one format: one decision tags them. */
export interface TaggingGroup {
  contentType: string;
  /** Key of the format. */
  format: string;
  /** Those that a decision tags: the suggester holds each for sure or likely. At most 1,000. */
  documentIds: string[];
  /** The mean of their confidences, in percent. */
  confidence: number;
  /** The surest of them and the least sure ones. */
  examples: GroupedEntry[];
  /** Number of those that the suggester only guesses; they stay untagged. */
  doubtful: number;
  doubtfulExamples: GroupedEntry[];
}

/** Untagged documents by how sure the suggester is of their format. */
export interface Sureness {
  sure: number;
  likely: number;
  guess: number;
  /** Nothing is suggested, or the library was not checked since they were added. */
  unknown: number;
}

/** `GET /lifecycle-map/tagging/groups?contentTypes=&locale=`: as of the latest check, the one that teaches most first. */
export type TaggingGroupsAnswer = Answer<TaggingGroup[], Sureness>;

/** `GET /lifecycle-map/tagging?queue=&contentTypes=&locale=&format=&after=&pageSize=` */
export type TaggingAnswer = Answer<
  TaggingEntry[],
  {
    /** Number of documents in each queue with these filters. Only without `after`. */
    totals?: Record<TaggingQueue, number>;
    /** Cursor of the next page, or null at the end. */
    next: string | null;
  }
>;
