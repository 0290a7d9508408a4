import type { Facet, Tags, Taxonomy } from '../taxonomy/taxonomy';
import type { SuggestibleEntry } from './entry';
import type { Evidence } from './evidence';
import type { FacetModels } from './learning/facet-models';
import { lookAt, type Look } from './look';
import { oddsOf, type FacetOdds } from './odds-of';
import type { Suggestions, TermSuggestion } from './suggestion';

/** Less than this is no suggestion. A format has many rivals, so less says more of it. */
const SURE_ENOUGH: Record<Facet, number> = { format: 0.4, stage: 0.5, intent: 0.5, topic: 0.5 };
const MOST: Record<Facet, number> = { format: 1, stage: 2, intent: 3, topic: 5 };
const MOST_EVIDENCE = 4;
const MOST_WORDS = 5;

function evidenceOf(
  facet: Facet,
  term: string,
  look: Look,
  models: FacetModels,
  { beliefs }: FacetOdds,
): Evidence[] {
  const words = models.byFacet[facet].tellingWords(term, look.features, MOST_WORDS);
  const learned: Evidence[] = words.length > 0 ? [{ code: 'tagged_entries', words }] : [];
  const known = beliefs[facet].get(term)?.evidence ?? [];
  return [
    ...known.slice(0, MOST_EVIDENCE).map(({ code, words: all }) => ({
      code,
      words: all.slice(0, MOST_WORDS),
    })),
    ...learned,
  ];
}

function suggestTerms(
  facet: Facet,
  terms: { key: string }[],
  look: Look,
  models: FacetModels,
  found: FacetOdds,
): TermSuggestion[] {
  const keys = new Set(terms.map(({ key }) => key));
  return [...found.odds[facet]]
    .filter(([term, odds]) => odds >= SURE_ENOUGH[facet] && keys.has(term))
    .sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1))
    .slice(0, MOST[facet])
    .map(([term, confidence]) => ({
      term,
      confidence,
      evidence: evidenceOf(facet, term, look, models, found),
    }));
}

/**
 * Suggests tags for an entry, from knowledge of formats and from what tagged entries taught the models.
 * @param known the tags that the entry has already: terms that follow from them are suggested more surely
 */
export const suggest = (
  entry: SuggestibleEntry,
  models: FacetModels,
  taxonomy: Taxonomy,
  known: Tags,
): Suggestions => suggestFor(lookAt(entry, taxonomy), models, taxonomy, known);

/** The same for an entry that was read already. */
export function suggestFor(
  look: Look,
  models: FacetModels,
  taxonomy: Taxonomy,
  known: Tags,
): Suggestions {
  const found = oddsOf(look, models, taxonomy, known);
  const terms = (facet: Facet, of: { key: string }[]) =>
    suggestTerms(facet, of, look, models, found);
  return {
    stages: terms('stage', taxonomy.stages),
    intents: terms('intent', taxonomy.intents),
    format: terms('format', taxonomy.formats)[0] ?? null,
    topics: terms('topic', taxonomy.topics),
  };
}
