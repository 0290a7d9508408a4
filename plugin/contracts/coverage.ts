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
}

export interface CoverageGap {
  row: string;
  column: string;
  /** 0–1. */
  severity: number;
  /** Number of contacts there. */
  demand: number;
  suggestion: CoverageSuggestion;
}

/** What to create; null where the gap does not tell. */
export interface CoverageSuggestion {
  format: string | null;
  stage: string | null;
  intent: string | null;
  locale: string | null;
  topic: string | null;
  text: string;
}

/** `GET /coverage`, on both APIs. */
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
