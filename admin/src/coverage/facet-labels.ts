import type { CoverageFacet } from '../../../plugin/contracts/coverage';
import type { TermFilters } from '../../../plugin/coverage/axes';
import type { TranslationId } from '../translations/translation-id';

/** What the facets are called. */
export const FACET_LABELS: Record<CoverageFacet, TranslationId> = {
  stage: 'facet.stage',
  intent: 'facet.intent',
  format: 'facet.format',
  topic: 'facet.topic',
  locale: 'facet.locale',
  contentType: 'facet.content-type',
};

/** The filters by terms, with the facets that they belong to and what they are called. */
export const TERM_FILTERS: [keyof TermFilters, CoverageFacet, TranslationId][] = [
  ['stages', 'stage', 'filters.stages'],
  ['intents', 'intent', 'filters.intents'],
  ['formats', 'format', 'filters.formats'],
  ['topics', 'topic', 'filters.topics'],
];
