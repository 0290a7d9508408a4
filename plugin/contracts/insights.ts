import type { Answer } from './envelope';

/** Where an entry stands among those that serve the same want. */
export interface CellPlace {
  /** Keys of terms. */
  format: string;
  intent: string;
  /** Null for a type that is not localized. */
  locale: string | null;
  /** From 1, by when each was first written; behind all others for an entry that is not published. */
  place: number;
  /** Published entries of that format for that intent in that locale. */
  published: number;
}

/** What the site's contacts make of an entry. */
export interface EntryInsight {
  /** How often it was shown to contacts. */
  shown: number;
  /** How often a contact turned to it out of a recommendation. */
  clicked: number;
  /** How often a contact turned to it, by whatever way. */
  consumed: number;
  /** Whether it can be recommended: it is published in the locale. */
  isPublished: boolean;
  /** Of whom it heads the list now: the typical contact of a stage with an intent, by keys. */
  ranksFirst: { stage: string; intent: string }[];
  /** For its first intent; null without a format or an intent. */
  coverage: CellPlace | null;
}

/** `GET /lifecycle-map/insights/:contentType/:documentId?locale=` */
export type InsightAnswer = Answer<EntryInsight>;
