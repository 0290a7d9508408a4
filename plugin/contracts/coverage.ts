import type { Answer } from './envelope';

export const COVERAGE_FACETS = [
  'stage',
  'intent',
  'format',
  'topic',
  'locale',
  'contentType',
] as const;
/** What a matrix can be drawn by. */
export type CoverageFacet = (typeof COVERAGE_FACETS)[number];

export interface CoverageHeading {
  key: string;
  label: string;
}

/** Counts of documents in one locale each. */
export interface CoverageCell {
  row: string;
  column: string;
  /** `published` + `draft`. */
  total: number;
  /** Has a published version. */
  published: number;
  /** Has none. Admin API only. */
  draft?: number;
  /** Not updated for as long as the setting says. Admin API only. */
  stale?: number;
  /** To be published by a release that has not run yet. Admin API only, where Strapi's releases are available. */
  scheduled?: number;
  /** Contacts who stand there now. Admin API only. */
  demand?: number;
  /** Those of them for whom nothing unseen is published there. Admin API only. */
  exhausted?: number;
}

export interface CoverageGap {
  row: string;
  column: string;
  /** 0–1. */
  severity: number;
  /** Number of contacts there. */
  demand: number;
  /** Number of them for whom nothing unseen is published there. */
  exhausted: number;
  suggestion: CoverageSuggestion;
}

/** What to create; null where the gap does not tell. */
export interface CoverageSuggestion {
  format: string | null;
  stage: string | null;
  intent: string | null;
  locale: string | null;
  topic: string | null;
  /** uid of the type that mostly carries the format. */
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
    /** Contacts in the stage. */
    demand: number;
  }[];
}

/** A day is `YYYY-MM-DD`, in UTC. */
export interface CoverageMeta {
  /** Of a matrix of stages by intents; else null. */
  score: CoverageScore | null;
  /** The past day that the matrix is of; null for now. */
  day: string | null;
}

/** `GET /coverage` of the content API. */
export type CoverageAnswer = Answer<{
  rows: CoverageHeading[];
  columns: CoverageHeading[];
  /** Every row × column, zeros included. */
  cells: CoverageCell[];
  /** Admin API only. */
  untagged?: { total: number; byContentType: Record<string, number> };
  /** Worst first. */
  gaps: CoverageGap[];
}>;

/** `GET /lifecycle-map/coverage` */
export type AdminCoverageAnswer = Answer<CoverageAnswer['data'], CoverageMeta>;

/** `GET /lifecycle-map/coverage/history`: each day that was kept, oldest first. */
export type CoverageHistoryAnswer = Answer<
  { day: string; score: CoverageScore }[],
  { from: string; to: string }
>;

/** How up to date the content of a stage is, and how much of what is recommended of it is stale. */
export interface StageFreshness {
  key: string;
  label: string;
  published: number;
  /** Of the published. */
  stale: number;
  /** Times that entries of the stage were shown as a recommendation. */
  shown: number;
  /** Those of entries that are stale. */
  shownStale: number;
}

/** A stale entry that is still shown as a recommendation. */
export interface StaleEntry {
  contentType: string;
  documentId: string;
  locale: string | null;
  title: string;
  stages: string[];
  /** Times that it was shown. */
  shown: number;
  /** ISO 8601. */
  updatedAt: string;
}

/** `GET /lifecycle-map/coverage/freshness` */
export type FreshnessAnswer = Answer<
  { stages: StageFreshness[]; entries: StaleEntry[] },
  {
    staleAfterDays: number;
    /** How many of the most shown entries `shown` and `entries` are of. */
    lookedAt: number;
    /** Whether more than those were shown. */
    isCut: boolean;
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
