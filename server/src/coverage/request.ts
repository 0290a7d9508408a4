import type { CountedContacts } from '../../../plugin/contracts/coverage';
import type { Axes, TermFilters } from '../../../plugin/coverage/axes';
import type { Sight } from '../access';
import type { OptedInType } from '../site';

/** The part of the library that a matrix shows. */
export interface CoverageSlice {
  types: OptedInType[];
  /** Only this locale; null for all. */
  locale: string | null;
  filters: TermFilters;
  /** What whoever asks may be told of, where that is not every entry of the types. */
  sight?: Sight;
}

/** The part that can be asked of a past day: no filter by terms. */
export interface PastSlice extends Omit<CoverageSlice, 'filters' | 'sight'> {
  /** Locales in which whoever asks does not see all entries of a type. */
  unseen?: { contentType: string; locales: string[] }[];
}

export interface CoverageRequest extends CoverageSlice, Axes {
  contacts: CountedContacts;
}

export interface CellRequest extends CoverageSlice, Axes {
  row: string;
  column: string;
}
