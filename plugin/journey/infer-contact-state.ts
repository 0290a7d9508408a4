import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { emptyProfile, observe, readProfile } from './contact-profile';
import type { ContactState } from './contact-state';
import { withoutBursts } from './lifecycle/bursts';
import { stepOn } from './step-on';
import { taxonomyIndex } from './taxonomy-index';
import type { Touch } from './touch';

/**
 * Infers a contact's stage and intents from their history.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 * @param now milliseconds since 1970; the answer is the same for all of its UTC day
 */
export function inferContactState(
  history: readonly Touch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  now: number,
): ContactState {
  const profile = emptyProfile(taxonomy);
  const { types } = taxonomyIndex(taxonomy);
  const isConsumption = (type: string) => types.get(type)?.consumes === true;
  for (const touch of withoutBursts(history, isConsumption)) {
    observe(profile, touch, touch.item === null ? NO_TAGS : tagsOf(touch.item), taxonomy);
  }
  stepOn(profile, history, tagsOf, { taxonomy, now });
  return { ...readProfile(profile, taxonomy, now), touchpoints: history.length };
}
