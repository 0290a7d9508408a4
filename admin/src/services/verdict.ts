import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';

/** What an editor says of a document: its tags, and what is not to be suggested for it. */
export interface Verdict {
  tags: Tags;
  dismissed: FacetTerm[];
}

/** Tells the server what changed, and of which tags it was thought. */
export interface VerdictChange {
  before: Verdict;
  after: Verdict;
  /** Which of the terms were accepted from suggestions. */
  accepted: FacetTerm[];
}
