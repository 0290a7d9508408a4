import type { Tags, Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactState } from '../contact-state';
import type { ContactLifecycle } from '../lifecycle/contact-lifecycle';
import { taxonomyIndex } from '../taxonomy-index';
import { DAY_MS, startOfDay } from '../../time';
import type { Touch } from '../touch';
import { momentsToAsk, type MomentToAsk } from './moments-to-ask';

/** Nobody is asked for a favour in their first days as a customer. */
const FIRST_DAYS = 7;
/** A favour that was answered, whatever the answer, is not asked for again for this long. */
const ANSWERED_DAYS = 365;

interface MomentRequest {
  /** Oldest first. */
  history: readonly Touch[];
  state: Pick<ContactState, 'stage'>;
  lifecycle: Pick<ContactLifecycle, 'phase' | 'since' | 'isPausing' | 'isTroubled'>;
  /** Milliseconds since 1970. */
  now: number;
}

/** Whether the contact wants to hear nothing more, through any channel. */
const refusesAll = (history: readonly Touch[], taxonomy: Taxonomy): boolean => {
  const { types } = taxonomyIndex(taxonomy);
  return history.some(
    ({ type, channel }) => types.get(type)?.response === 'refused' && !channel?.trim(),
  );
};

/**
 * The one favour to ask a contact for now; null where it is not the moment. Smaller favours come before larger ones. There is none
 * in the first days, beside a problem, after an unsubscription from everything, and for a while after a favour was asked
 * for or done.
 * @param tagsOf tags of an item of the catalogue
 */
export function momentNow(
  { history, state, lifecycle, now }: MomentRequest,
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
): MomentToAsk | null {
  const { since, isPausing, isTroubled } = lifecycle;
  const today = startOfDay(now);
  if (since === null || isPausing || isTroubled || refusesAll(history, taxonomy)) return null;
  if (startOfDay(since) > today - FIRST_DAYS * DAY_MS) return null;
  const { types } = taxonomyIndex(taxonomy);
  const answered = new Set(
    history
      .filter(({ type, at }) => {
        const isAnswer = types.get(type)?.ask === 'answered';
        return isAnswer && at > today - ANSWERED_DAYS * DAY_MS;
      })
      .map(({ ask }) => ask),
  );
  const moments = momentsToAsk({ history, state, now }, tagsOf, taxonomy);
  return moments.find(({ moment }) => !answered.has(moment.key)) ?? null;
}
