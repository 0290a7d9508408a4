import type { FacetTerm } from '../../../plugin/contracts/tags';
import type { Evidence } from '../../../plugin/suggestions/evidence';
import type { Suggestions, TermSuggestion } from '../../../plugin/suggestions/suggestion';
import type { Facet, Tags } from '../../../plugin/taxonomy/taxonomy';
import type { TaxonomyData } from '../services/taxonomy';
import { termsIn } from './with-terms';

/** A suggested term that waits to be accepted or dismissed. */
export interface OpenSuggestion extends FacetTerm {
  label: string;
  /** 0–1. */
  confidence: number;
  evidence: Evidence[];
}

type Labels = Pick<TaxonomyData, 'stages' | 'intents' | 'formats' | 'topics'>;

export const sameTerm = (left: FacetTerm, right: FacetTerm): boolean =>
  left.facet === right.facet && left.term === right.term;

/** The suggestions that are neither set nor dismissed; no format beside one that is chosen. */
export function openSuggestions(
  suggestions: Suggestions,
  tags: Tags,
  dismissed: FacetTerm[],
  taxonomy: Labels,
): OpenSuggestion[] {
  const settled = [...termsIn(tags), ...dismissed];
  const open = (
    facet: Facet,
    terms: TermSuggestion[],
    known: { key: string; label: string }[],
  ): OpenSuggestion[] =>
    terms
      .map((suggestion) => ({
        facet,
        label: known.find(({ key }) => key === suggestion.term)?.label ?? suggestion.term,
        ...suggestion,
      }))
      .filter((suggestion) => !settled.some((term) => sameTerm(term, suggestion)));
  const { format } = suggestions;
  return [
    ...open('stage', suggestions.stages, taxonomy.stages),
    ...open('intent', suggestions.intents, taxonomy.intents),
    ...open('format', format === null || tags.format !== null ? [] : [format], taxonomy.formats),
    ...open('topic', suggestions.topics, taxonomy.topics),
  ];
}
