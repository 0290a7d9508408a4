import type { ContactState } from '../../journey/contact-state';
import { channelKey } from '../../journey/delivery/channel-key';
import type { Touch } from '../../journey/touch';
import type { Exposure } from '../exposures/exposure-types';
import type { Rule, RuleCondition } from './rule';
import { DAY_MS } from '../../time';

/** The parts of a request that decide which rules apply. */
export interface RuleSituation {
  state: Pick<ContactState, 'stage' | 'intents'>;
  /** Oldest first. */
  history: Touch[];
  /** Touchpoint types that show or dismiss something. */
  exposureTypes: ReadonlyMap<string, Exposure>;
  locale: string;
  /** The channel that the request names; null when it names none. */
  channel: string | null;
  known: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

const asks = (asked: string[], value: string | null | undefined): boolean =>
  asked.length === 0 || (value !== null && value !== undefined && asked.includes(value));

const isInSchedule = ({ from, until }: Pick<Rule, 'from' | 'until'>, at: number): boolean =>
  (from === null || at >= from) && (until === null || at < until);

const hasDone = ({ did }: RuleCondition, { history, at }: RuleSituation): boolean =>
  did === null ||
  history.some((touch) => did.types.includes(touch.type) && touch.at > at - did.days * DAY_MS);

/** Whether a rule applies to a request. Stage and intent are the contact's likeliest. */
export function applies({ target, when, ...schedule }: Rule, situation: RuleSituation): boolean {
  const { state, locale, channel, known, at } = situation;
  const [intent] = state.intents.keys();
  return (
    isInSchedule(schedule, at) &&
    asks(target.locales, locale) &&
    asks(when.stages, state.stage) &&
    asks(when.intents, intent) &&
    asks(when.channels, channelKey({ channel })) &&
    (when.known === null || when.known === known) &&
    hasDone(when, situation)
  );
}

/** The items that a contact has been shown as often as the rule's cap allows. */
export function cappedItems({ cap }: Rule, situation: RuleSituation): ReadonlySet<number> {
  const spent = new Set<number>();
  if (cap === null) return spent;
  const since = situation.at - cap.days * DAY_MS;
  const shown = new Map<number, number>();
  for (const { type, item, at } of situation.history) {
    if (item === null || at <= since || situation.exposureTypes.get(type) !== 'shown') continue;
    const times = (shown.get(item) ?? 0) + 1;
    shown.set(item, times);
    if (times >= cap.times) spent.add(item);
  }
  return spent;
}
