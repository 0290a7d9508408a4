import type { CoverageFacet } from '../contracts/coverage';

/** The facets of a matrix. */
export interface Axes {
  rows: CoverageFacet;
  columns: CoverageFacet;
}

/** Restricts content and contacts to keys of terms; an empty list restricts nothing. */
export interface TermFilters {
  stages: string[];
  intents: string[];
  formats: string[];
  topics: string[];
}

export const NO_FILTERS: Readonly<TermFilters> = {
  stages: [],
  intents: [],
  formats: [],
  topics: [],
};

/** Whether this is the matrix of stages by intents, which is scored and kept for each day. */
export const isStagesByIntents = ({ rows, columns }: Axes): boolean =>
  rows === 'stage' && columns === 'intent';
