import type { Taxonomy } from '../../taxonomy/taxonomy';
import { channelKey } from '../delivery/channel-key';
import type { DeliveryPlan } from '../delivery/plan-delivery';
import { isPushed } from '../delivery/reach';
import { PAUSE_DAYS, type ContactLifecycle } from '../lifecycle/contact-lifecycle';
import type { MomentToAsk } from '../moments/moments-to-ask';
import { taxonomyIndex } from '../taxonomy-index';
import { DAY_MS, startOfDay } from '../../time';
import type { Touch } from '../touch';

/** More than this within a week is too much to send to anybody, unless they answer or the site has a cap of its own. */
const MOST_A_WEEK = 3;
const WEEK_DAYS = 7;
/** A favour is worth asking for this long; then the reasons for it are old. */
const ASK_DAYS = 14;

/** What to do for a contact next. */
export interface NextStep {
  /** Give them content, ask for a favour, or wait. */
  kind: 'content' | 'ask' | 'wait';
  /** The favour to ask for; null for others. */
  ask: MomentToAsk | null;
  channel: string;
  /** Milliseconds since 1970. */
  notBefore: number;
  /** When it should be looked at anew, in milliseconds since 1970; null for no time in particular. */
  until: number | null;
  /** Until when no other favour is asked for, in milliseconds since 1970; null where none was lately. */
  thankedUntil: number | null;
}

interface NextStepRequest {
  /** Oldest first. */
  history: readonly Touch[];
  lifecycle: Pick<ContactLifecycle, 'favourAt'>;
  moment: MomentToAsk | null;
  plan: DeliveryPlan;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * When the contact has been sent so much through a channel that it is time to wait; else null. A site's own cap holds whether
 * they answer or not.
 */
function tooMuch(
  { history, plan: { channel }, now }: NextStepRequest,
  taxonomy: Taxonomy,
): number | null {
  if (!isPushed(channel)) return null;
  const { types } = taxonomyIndex(taxonomy);
  const cap = taxonomy.sendCaps?.[channel];
  let sent: number[] = [];
  for (const touch of history) {
    const response = types.get(touch.type)?.response;
    if (response === 'answered' && cap === undefined) sent = [];
    if (response === 'shown' && channelKey(touch) === channel) sent.push(touch.at);
  }
  const days = new Set(sent.filter((at) => at > now - WEEK_DAYS * DAY_MS).map(startOfDay));
  const most = cap ?? MOST_A_WEEK;
  if (days.size < most) return null;
  // The day from which the sends of the week are fewer than the most.
  const latest =
    [...days].sort((left, right) => right - left)[Math.max(0, most - 1)] ?? startOfDay(now);
  return latest + WEEK_DAYS * DAY_MS;
}

/** What to do for a contact next: one thing. The same for all of a UTC day. */
export function nextStep(request: NextStepRequest, taxonomy: Taxonomy): NextStep {
  const { lifecycle, moment, plan, now } = request;
  const { channel, notBefore } = plan;
  const pause = (lifecycle.favourAt ?? -Infinity) + PAUSE_DAYS * DAY_MS;
  const thankedUntil = pause > startOfDay(now) ? startOfDay(pause) : null;
  const until = tooMuch(request, taxonomy);
  if (until !== null) {
    return { kind: 'wait', ask: null, channel, notBefore: until, until, thankedUntil };
  }
  if (moment === null) {
    return { kind: 'content', ask: null, channel, notBefore, until: null, thankedUntil };
  }
  const last = notBefore + ASK_DAYS * DAY_MS;
  return { kind: 'ask', ask: moment, channel, notBefore, until: last, thankedUntil: null };
}
