import type { SuggestibleEntry } from '../../plugin/suggestions/entry';
import type { FacetModels } from '../../plugin/suggestions/learning/facet-models';
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
  /** Its probability, 0 when nothing is suggested. */
  confidence: number;
  /** The stage that is suggested first, or null when none is. */
  stage: string | null;
}

/** Whether the name of the content type may be used. */
export type Naming = 'named' | 'unnamed';

const capitalized = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).replace(/-/g, ' ');

export const entryOf = (
  { source, title, description, body, locale, contentType }: Item,
  naming: Naming,
): SuggestibleEntry => ({
  title,
  text: [description, body].filter((text) => text !== '').join('\n\n'),
  slug: null,
  contentType:
    naming === 'unnamed' || contentType === null
      ? null
      : { uid: `api::${source}.${contentType}`, displayName: capitalized(contentType) },
  locale,
});

/** What is suggested for an item, held against its label. */
export function predict(
  { item, truth, entry }: { item: Item; truth: string; entry: SuggestibleEntry },
  models: FacetModels,
  { taxonomy, labelOf }: Labels,
): Prediction {
  const { format, stages } = suggest(entry, models, taxonomy, NO_TAGS);
  return {
    item,
    truth,
    suggested: format === null ? null : labelOf(format.term),
    confidence: format?.confidence ?? 0,
    stage: stages[0]?.term ?? null,
  };
}
