import type { Answer } from './envelope';

/** The place of an entry among those with the same format and intent. */
export interface CellPlace {
  /** Keys of terms. */
  format: string;
  intent: string;
  /** Null for a type that is not localized. */
  locale: string | null;
  /** From 1, by creation date; last for an entry that is not published. */
  place: number;
  /** Number of published entries with that format and intent in that locale. */
  published: number;
}

/** How contacts respond to an entry. */
export interface EntryInsight {
  /** How often it was shown and clicked as a recommendation in the last 90 days: the figures of `PerformanceCounts`. */
  shown: number;
  clicked: number;
  /** ISO 8601: when these were counted; null, with zeros, while that is done for the first time. */
  countedAt: string | null;
  /** How often it was ever consumed in any way. */
  consumed: number;
  /** Whether it can be recommended: it is published in the locale. */
  isPublished: boolean;
  /** The typical contacts whose list it heads now: stage and intent, by key. */
  ranksFirst: { stage: string; intent: string }[];
  /** For its first intent; null without a format or intent. */
  coverage: CellPlace | null;
}

/** `GET /lifecycle-map/insights/:contentType/:documentId?locale=` */
export type InsightAnswer = Answer<EntryInsight>;
