import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { emptyProfile, observe, readProfile } from './contact-profile';
import type { ContactState } from './contact-state';
import type { Touch } from './touch';

/**
 * Infers a contact's stage and intents from their history.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 * @param now milliseconds since 1970; the answer is the same for all of its UTC day
 */
export function inferContactState(
  history: Touch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  now: number,
): ContactState {
  const profile = emptyProfile(taxonomy);
  for (const touch of history) {
    observe(profile, touch, touch.item === null ? NO_TAGS : tagsOf(touch.item), taxonomy);
  }
  return readProfile(profile, taxonomy, now);
}
