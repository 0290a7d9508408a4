import type { CoverageFacet } from '../contracts/coverage';

/** The two facets that a matrix is drawn by. */
export interface Axes {
  rows: CoverageFacet;
  columns: CoverageFacet;
}

/** What of the library and of the contacts is looked at: keys of terms; an empty list is all. */
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

/** Whether rows are stages and columns intents: the matrix that is scored and of which each day is kept. */
export const isStagesByIntents = ({ rows, columns }: Axes): boolean =>
  rows === 'stage' && columns === 'intent';
