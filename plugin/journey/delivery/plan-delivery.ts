import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactState } from '../contact-state';
import { taxonomyIndex } from '../taxonomy-index';
import { startOfDay } from '../../time';
import type { Touch } from '../touch';
import { chooseChannel } from './choose-channel';
import { chooseTime, type Timing } from './choose-time';
import { ownChannels } from './own-channels';
import { ON_SITE } from './reach';
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
  /** Channels where the contact has an address; absent: none is known. */
  addresses?: ReadonlySet<string>;
}

const NO_ADDRESSES: ReadonlySet<string> = new Set();

/**
 * Plans the delivery to a contact: through a channel by which they can be reached now, else on the site, at their next
 * visit. The same for all of a UTC day.
 */
export function planDelivery(
  { history, state, now, addresses = NO_ADDRESSES }: DeliveryRequest,
  population: DeliveryPopulation,
  taxonomy: Taxonomy,
): DeliveryPlan {
  const index = taxonomyIndex(taxonomy);
  const own = ownChannels(history, index, startOfDay(now));
  const choice = chooseChannel({ own, addresses }, population, state.stages, taxonomy) ?? {
    channel: ON_SITE,
    answers: 0,
    confidence: 1,
  };
  const { channel, answers } = choice;
  const time = chooseTime({ history, channel, now }, population, index);
  return { channel, answers, ...time, confidence: Math.min(choice.confidence, time.confidence) };
}
