import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactState } from '../contact-state';
import { taxonomyIndex } from '../taxonomy-index';
import { startOfDay } from '../../time';
import type { Touch } from '../touch';
import { chooseChannel } from './choose-channel';
import { chooseTime, type Timing } from './choose-time';
import { ownChannels } from './own-channels';
import type { DeliveryPopulation } from './population';

/** When and through which channel to reach a contact. */
export interface DeliveryPlan {
  channel: string;
  /** How often the contact answered there. */
  answers: number;
  /** Milliseconds since 1970, a full UTC hour. */
  notBefore: number;
  timing: Timing;
  /** Confidence in the channel or in the time, whichever is lower, 0–1. */
  confidence: number;
}

/** The contact and time of a plan. */
interface DeliveryRequest {
  /** Oldest first. */
  history: readonly Touch[];
  state: Pick<ContactState, 'stages'>;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Plans the delivery to a contact. Null when no answers are known through any channel, or when the contact refuses them
 * all. The same for all of a UTC day.
 */
export function planDelivery(
  { history, state, now }: DeliveryRequest,
  population: DeliveryPopulation,
  taxonomy: Taxonomy,
): DeliveryPlan | null {
  const index = taxonomyIndex(taxonomy);
  const own = ownChannels(history, index, startOfDay(now));
  const choice = chooseChannel(own, population, state.stages, taxonomy);
  if (choice === null) return null;
  const { channel, answers } = choice;
  const time = chooseTime({ history, channel, now }, population, index);
  return { channel, answers, ...time, confidence: Math.min(choice.confidence, time.confidence) };
}
