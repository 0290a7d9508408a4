import type { Axes, TermFilters } from '../../../plugin/coverage/axes';
import type { OptedInType } from '../site';

/** What of the library a matrix is made of. */
export interface CoverageSlice {
  types: OptedInType[];
  /** Only this locale; null for all. */
  locale: string | null;
  filters: TermFilters;
}

/** What of it is kept by past days: no terms beside stages and intents. */
export type PastSlice = Omit<CoverageSlice, 'filters'>;

export interface CoverageRequest extends CoverageSlice, Axes {}

export interface CellRequest extends CoverageRequest {
  row: string;
  column: string;
}
