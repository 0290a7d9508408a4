import type { Facet, Tags, Taxonomy } from '../taxonomy/taxonomy';
import type { SuggestibleEntry } from './entry';
import type { Evidence } from './evidence';
import type { FacetModels } from './learning/facet-models';
import type { Look } from './look';
import { oddsOf, type FacetOdds } from './odds-of';
import type { Suggestions, TermSuggestion } from './suggestion';

/** Less than this is no suggestion. A format has many rivals, so less says more of it. */
const SURE_ENOUGH: Record<Facet, number> = { format: 0.2, stage: 0.5, intent: 0.5, topic: 0.5 };
const MOST: Record<Facet, number> = { format: 1, stage: 2, intent: 3, topic: 5 };
const MOST_EVIDENCE = 4;
const MOST_WORDS = 5;

/** What is known to speak for a term: cues for a format, beliefs for the terms that follow from it. */
const knownEvidence = (
  facet: Facet,
  term: string,
  look: Look,
  { beliefs }: FacetOdds,
): Evidence[] =>
  facet === 'format'
    ? look.cues.filter(({ format }) => format === term)
    : (beliefs[facet].get(term)?.evidence ?? []);

function evidenceOf(
  facet: Facet,
  term: string,
  look: Look,
  models: FacetModels,
  found: FacetOdds,
): Evidence[] {
  const learned = models.tellingWords(facet, term, look.features, MOST_WORDS);
  return [
    ...knownEvidence(facet, term, look, found).slice(0, MOST_EVIDENCE),
    ...(learned.length > 0 ? [{ code: 'tagged_entries' as const, words: learned }] : []),
  ].map(({ code, words }) => ({ code, words: words.slice(0, MOST_WORDS) }));
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
): Suggestions => suggestFor(models.lookAt(entry, taxonomy), models, taxonomy, known);

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
