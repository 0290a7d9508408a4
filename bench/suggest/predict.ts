import type { SuggestibleEntry } from '../../plugin/suggestions/entry';
import type { FacetModels } from '../../plugin/suggestions/learning/facet-models';
import { lookAt } from '../../plugin/suggestions/look';
import { oddsOf } from '../../plugin/suggestions/odds-of';
import { suggest } from '../../plugin/suggestions/suggest';
import { NO_TAGS } from '../../plugin/taxonomy/taxonomy';
import type { Item } from './corpus';
import type { Labels } from './labels';

export interface Prediction {
  item: Item;
  /** The label of the item, by the site. */
  truth: string;
  /** The label of the format that is suggested, or null when nothing is. */
  suggested: string | null;
  /** The stage that is suggested first, or null when none is. */
  stage: string | null;
  /** The likeliest format's label, suggested or not; null where nothing speaks for any. */
  guess: string | null;
  /** Its probability. */
  confidence: number;
}

export const entryOf = ({ title, description, body, locale }: Item): SuggestibleEntry => ({
  title,
  text: [description, body].filter((text) => text !== '').join('\n\n'),
  slug: null,
  contentType: null,
  locale,
});

/** What is suggested for an item, held against its label. */
export function predict(
  item: Item,
  truth: string,
  models: FacetModels,
  { taxonomy, labelOf }: Labels,
): Prediction {
  const entry = entryOf(item);
  const { format, stages } = suggest(entry, models, taxonomy, NO_TAGS);
  const odds = [...oddsOf(lookAt(entry, taxonomy), models, taxonomy, NO_TAGS).odds.format];
  const [likeliest] = odds.sort(([, left], [, right]) => right - left);
  return {
    item,
    truth,
    suggested: format === null ? null : labelOf(format.term),
    stage: stages[0]?.term ?? null,
    guess: likeliest === undefined ? null : labelOf(likeliest[0]),
    confidence: likeliest?.[1] ?? 0,
  };
}
