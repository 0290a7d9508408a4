import type { Answer } from './envelope';

export const COVERAGE_FACETS = [
  'stage',
  'intent',
  'format',
  'topic',
  'locale',
  'contentType',
] as const;
/** The possible axes of a matrix. */
export type CoverageFacet = (typeof COVERAGE_FACETS)[number];

/** Whom demand counts: active contacts, or everybody who ever left a touchpoint. */
export const COUNTED_CONTACTS = ['active', 'all'] as const;
export type CountedContacts = (typeof COUNTED_CONTACTS)[number];

export interface CoverageHeading {
  key: string;
  label: string;
}

/** Numbers of documents, each in one locale. */
export interface CoverageCell {
  row: string;
  column: string;
  /** `published` + `draft`. */
  total: number;
  /** With a published version. */
  published: number;
  /** Without one. Admin API only. */
  draft?: number;
  /** Not updated for the number of days in the settings. Admin API only. */
  stale?: number;
  /** To be published by a pending release. Admin API only, where Strapi's releases are available. */
  scheduled?: number;
  /** Active contacts there now. Admin API only. */
  demand?: number;
  /** Those of them who are out of content: they have consumed everything that is published there. Admin API only. */
  exhausted?: number;
}

export interface CoverageGap {
  row: string;
  column: string;
  /** 0–1. */
  severity: number;
  /** Number of active contacts there. */
  demand: number;
  /** Number of them who have consumed everything that is published there. */
  exhausted: number;
  suggestion: CoverageSuggestion;
}

/** What to create; null where the gap does not determine it. */
export interface CoverageSuggestion {
  format: string | null;
  stage: string | null;
  intent: string | null;
  locale: string | null;
  topic: string | null;
  /** uid of the type that most often has the format. */
  contentType: string | null;
  /** The same as a sentence, in English. */
  text: string;
}

/** How well the library covers the lifecycle, 0–1; null where there is nothing to cover. */
export interface CoverageScore {
  overall: number | null;
  stages: {
    key: string;
    label: string;
    score: number | null;
    /** Active contacts in the stage. */
    demand: number;
  }[];
}

/** A day is `YYYY-MM-DD`, in UTC. */
export interface CoverageMeta {
  /** Of a matrix of stages by intents; else null. */
  score: CoverageScore | null;
  /** The past day of the matrix; null for now. */
  day: string | null;
}

/** `GET /coverage` of the content API. */
export type CoverageAnswer = Answer<{
  rows: CoverageHeading[];
  columns: CoverageHeading[];
  /** Every row × column, including zeros. */
  cells: CoverageCell[];
  /** Admin API only. */
  untagged?: { total: number; byContentType: Record<string, number> };
  /** Worst first. */
  gaps: CoverageGap[];
}>;

/** `GET /lifecycle-map/coverage` */
export type AdminCoverageAnswer = Answer<CoverageAnswer['data'], CoverageMeta>;

/** `GET /lifecycle-map/coverage/history`: all stored days, oldest first. */
export type CoverageHistoryAnswer = Answer<
  { day: string; score: CoverageScore }[],
  { from: string; to: string }
>;

/** How much of a stage's content, and of its recommendations, is stale. */
export interface StageFreshness {
  key: string;
  label: string;
  published: number;
  /** Of the published. */
  stale: number;
  /** How often entries of the stage were shown as a recommendation in the last 90 days, as `PerformanceCounts` counts. */
  shown: number;
  /** How often that was a stale entry. */
  shownStale: number;
}

/** A stale entry that is still recommended. */
export interface StaleEntry {
  contentType: string;
  documentId: string;
  locale: string | null;
  title: string;
  stages: string[];
  /** How often it was shown. */
  shown: number;
  /** ISO 8601. */
  updatedAt: string;
}

/** `GET /lifecycle-map/coverage/freshness` */
export type FreshnessAnswer = Answer<
  { stages: StageFreshness[]; entries: StaleEntry[] },
  {
    staleAfterDays: number;
    /** Number of most shown entries that `shown` and `entries` include. */
    lookedAt: number;
    /** Whether more entries were shown. */
    isCut: boolean;
    /** ISO 8601: when `shown` was counted; null, with zeros, while that is done for the first time. */
    countedAt: string | null;
  }
>;

/** One document in one locale behind a cell. */
export interface CoverageEntry {
  contentType: string;
  documentId: string;
  locale: string | null;
  title: string;
  state: 'published' | 'draft';
  stale: boolean;
  /** ISO 8601. */
  updatedAt: string;
}

/** `GET /lifecycle-map/coverage/entries`: the entries behind a cell, or the untagged ones. */
export type CoverageEntriesAnswer = Answer<
  CoverageEntry[],
  { pagination: { page: number; pageSize: number; pageCount: number; total: number } }
>;
