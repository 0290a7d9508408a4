import { termsIn, termsWithout, type FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Evidence } from '../../../plugin/suggestions/evidence';
import type { Suggestions, TermSuggestion } from '../../../plugin/suggestions/suggestion';
import type { Facet, Tags } from '../../../plugin/taxonomy/taxonomy';
import type { TaxonomyData } from '../services/taxonomy';

/** A suggested term, neither accepted nor dismissed yet. */
export interface OpenSuggestion extends FacetTerm {
  label: string;
  /** 0–1. */
  confidence: number;
  evidence: Evidence[];
}

type Labels = Pick<TaxonomyData, 'stages' | 'intents' | 'formats' | 'topics'>;

/** The suggestions that are neither set nor dismissed; none for a format that is already chosen. */
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
    termsWithout(
      terms.map((suggestion) => ({
        facet,
        label: known.find(({ key }) => key === suggestion.term)?.label ?? suggestion.term,
        ...suggestion,
      })),
      settled,
    );
  const { format } = suggestions;
  return [
    ...open('stage', suggestions.stages, taxonomy.stages),
    ...open('intent', suggestions.intents, taxonomy.intents),
    ...open('format', format === null || tags.format !== null ? [] : [format], taxonomy.formats),
    ...open('topic', suggestions.topics, taxonomy.topics),
  ];
}

/** The suggested format that an editor replaced by another. */
export const overruled = <Suggestion extends FacetTerm>(
  { format }: Partial<Tags>,
  open: Suggestion[],
): Suggestion[] =>
  format ? open.filter(({ facet, term }) => facet === 'format' && term !== format) : [];
