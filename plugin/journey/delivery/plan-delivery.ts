import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactState } from '../contact-state';
import { taxonomyIndex } from '../taxonomy-index';
import { startOfDay } from '../../time';
import type { Touch } from '../touch';
import { chooseChannel } from './choose-channel';
import { chooseTime, type Timing } from './choose-time';
import { ownChannels } from './own-channels';
import type { DeliveryPopulation } from './population';

/** When and through which channel content best reaches a contact. */
export interface DeliveryPlan {
  channel: string;
  /** How often the contact answered there. */
  answers: number;
  /** Milliseconds since 1970, a full UTC hour. */
  notBefore: number;
  timing: Timing;
  /** 0–1: that of the channel or of the hour, whichever is less certain. */
  confidence: number;
}

/** A contact, and when to plan for. */
interface DeliveryRequest {
  /** Oldest first. */
  history: readonly Touch[];
  state: Pick<ContactState, 'stages'>;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Plans the delivery to a contact. Null when there is nothing to say: nobody is known to have answered anywhere, or
 * the contact refuses every channel that is known. The same for all of a UTC day.
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
