import { DAY_MS } from '../time';
import type { Step } from './replay-stages';

/** Lower bounds of the classes of activity, in touches during the 30 days before. Few touches are told apart exactly. */
const ACTIVITY_DAYS = 30;
const ACTIVITY_BOUNDS = [0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 20] as const;
/** Days since the last deed that still make a difference. */
const DEED_DAYS = [2, 30] as const;

/** More intents than a taxonomy has. */
const MOST_INTENTS = 1_000;

const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;

/**
 * What contacts have in common who are compared at a touch: stage, activity, intent, and how long ago their last deed
 * was.
 */
export class Strata {
  private oldest = 0;
  private lastDeedAt = -Infinity;

  /** @param isDeed whether a step is a deed, such as a form, a price looked at or a purchase */
  constructor(
    private readonly steps: readonly Step[],
    private readonly isDeed: (step: Step) => boolean,
  ) {}

  /** The stratum of a step as a number. Call it for each step, in order. */
  next(position: number): number {
    const step = this.steps[position];
    if (step === undefined) throw new Error(`There is no step ${position}`);
    const { touch, before, intent } = step;
    const isOld = () =>
      (this.steps[this.oldest]?.touch.at ?? touch.at) < touch.at - ACTIVITY_DAYS * DAY_MS;
    while (isOld()) this.oldest += 1;
    const activity = classOf(position - this.oldest, ACTIVITY_BOUNDS);
    const deed = classOf((touch.at - this.lastDeedAt) / DAY_MS, DEED_DAYS);
    if (this.isDeed(step)) this.lastDeedAt = touch.at;
    const ofStage = before * (ACTIVITY_BOUNDS.length + 1) + activity;
    return (ofStage * (DEED_DAYS.length + 1) + deed) * MOST_INTENTS + intent + 1;
  }
}
