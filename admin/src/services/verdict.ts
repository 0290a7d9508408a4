import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';

/** An editor's decision about a document: its tags, and the suggestions that were dismissed. */
export interface Verdict {
  tags: Tags;
  dismissed: FacetTerm[];
}

/** Sends a change together with the tags that it was based on. */
export interface VerdictChange {
  before: Verdict;
  after: Verdict;
  /** Terms that were accepted from suggestions. */
  accepted: FacetTerm[];
}
