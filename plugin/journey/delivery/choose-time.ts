import type { TaxonomyIndex } from '../taxonomy-index';
import { DAY_MS, HOUR_MS, hourOfWeek, nextFullHour, startOfDay, WEEK_HOURS } from '../../time';
import type { Touch } from '../touch';
import { channelKey } from './channel-key';
import { addGap, usualGap, type Gaps } from './gaps';
import { fadedTo } from './own-channels';
import type { DeliveryPopulation } from './population';
import { smoothed, varianceAt } from './rhythm';
import { shrunkShares, trustIn, weightOf } from './shrinkage';

/** Activity up to this long before the request's UTC day is fresh and should be followed up at once. */
const FRESH_MS = 6 * HOUR_MS;
/** Weight of touches through other channels. */
const ELSEWHERE = 0.25;
/** Strength of the population's rhythm, in touches. */
const RHYTHM_STRENGTH = 5;
/** With less confidence than this, no hour is chosen. */
const STANDS_OUT = 0.1;
/** The busiest hour of few touches is busy by chance, so this many standard deviations are subtracted. */
const DOUBT = 1.5;
/** Even for frequent visitors, a good hour is worth waiting a day. */
const LEAST_PATIENCE_MS = DAY_MS;

/** Why this time: fresh activity, the contact's rhythm, the population's rhythm, or no preference. */
export type Timing = 'soon' | 'own_rhythm' | 'usual_rhythm' | 'any_time';

interface TimeChoice {
  /** Milliseconds since 1970, a full UTC hour. */
  notBefore: number;
  timing: Timing;
  /** Confidence in the hour, 0–1; 1 where no hour is chosen. */
  confidence: number;
}

interface TimeRequest {
  /** Oldest first. */
  history: readonly Touch[];
  channel: string;
  /** Milliseconds since 1970. */
  now: number;
}

interface OwnRhythm {
  /** Decayed touches by hour of the week. */
  mass: number[];
  total: number;
  gaps: Gaps;
  /** When the contact was last active; null if never. */
  lastAt: number | null;
}

function ownRhythm(
  history: readonly Touch[],
  channel: string,
  { types }: TaxonomyIndex,
  today: number,
): OwnRhythm {
  const own: OwnRhythm = {
    mass: Array.from({ length: WEEK_HOURS }, () => 0),
    total: 0,
    gaps: { count: 0, logs: 0 },
    lastAt: null,
  };
  let previousAt: number | null = null;
  for (const touch of history) {
    if (types.get(touch.type)?.response === 'answered') {
      const weight = fadedTo(today, touch.at) * (channelKey(touch) === channel ? 1 : ELSEWHERE);
      const hour = hourOfWeek(touch.at);
      own.mass[hour] = (own.mass[hour] ?? 0) + weight;
      own.total += weight;
      own.lastAt = Math.max(own.lastAt ?? touch.at, touch.at);
      if (previousAt !== null) addGap(own.gaps, previousAt, touch.at);
    }
    previousAt = touch.at;
  }
  return own;
}

/** The best full hour of the next seven days: its share in the rhythm, discounted by the delay. */
function bestHour(from: number, rhythm: readonly number[], patience: number): number {
  let best = { at: from, worth: 0 };
  for (let delay = 0; delay < WEEK_HOURS; delay += 1) {
    const at = from + delay * HOUR_MS;
    const worth = (rhythm[hourOfWeek(at)] ?? 0) * Math.exp((-delay * HOUR_MS) / patience);
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
}

/**
 * Confidence in an hour of the week, 0–1: the attributable fraction, the part of its activity that exceeds chance
 * (Levin 1953), times the trust in the rhythm.
 * @param mine the contact's smoothed mass in that hour
 * @param others the population's share of that hour
 */
function confidenceIn(
  hour: number,
  { mine, others }: { mine: number; others: number },
  { mass, total }: OwnRhythm,
  othersWeight: number,
): number {
  const certain = Math.max(0, mine - DOUBT * Math.sqrt(varianceAt(mass, hour)));
  const share = (certain + RHYTHM_STRENGTH * others) / (total + RHYTHM_STRENGTH);
  const attributable = Math.max(0, 1 - 1 / (share * WEEK_HOURS));
  return attributable * trustIn(weightOf(total, RHYTHM_STRENGTH), othersWeight);
}

/**
 * When to reach a contact through a channel. It depends on the UTC day of the request and on the history, so it stays
 * the same all day: between the start of that day (or the contact's latest activity, if later) and a week after. A time
 * that has passed means: now.
 */
export function chooseTime(
  { history, channel, now }: TimeRequest,
  population: DeliveryPopulation,
  index: TaxonomyIndex,
): TimeChoice {
  const today = startOfDay(now);
  const own = ownRhythm(history, channel, index, today);
  const from = Math.max(today, nextFullHour(own.lastAt ?? today));
  if (own.lastAt !== null && own.lastAt >= today - FRESH_MS)
    return { notBefore: from, timing: 'soon', confidence: 1 };

  const smooth = smoothed(own.mass);
  const usual = population.rhythm();
  const rhythm = shrunkShares(smooth, usual, RHYTHM_STRENGTH);
  const patience = Math.max(LEAST_PATIENCE_MS, usualGap(own.gaps, population.gap()));
  const notBefore = bestHour(from, rhythm, patience);
  const hour = hourOfWeek(notBefore);
  const [mine, others] = [smooth[hour] ?? 0, usual[hour] ?? 0];
  const confidence = confidenceIn(hour, { mine, others }, own, population.rhythmWeight());
  if (confidence < STANDS_OUT) return { notBefore: from, timing: 'any_time', confidence: 1 };
  const isOwn = mine >= RHYTHM_STRENGTH * others;
  return { notBefore, timing: isOwn ? 'own_rhythm' : 'usual_rhythm', confidence };
}
