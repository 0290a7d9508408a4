import { DAY_MS } from '../time';
import type { TaxonomyIndex } from '../journey/taxonomy-index';
import type { Step } from './replay-stages';

/** Bounds of the activity classes, in touches during the 30 days before. */
const ACTIVITY_DAYS = 30;
const ACTIVITY_BOUNDS = [0, 1, 3, 6, 12] as const;
/** An action is evidence of a later stage when its strength is at least this. */
const TELLING_STRENGTH = 3;

/** A consumption, its stratum for comparisons, and its outcome. */
export interface ConsumptionOutcome {
  item: number;
  at: number;
  /** Stage and activity class just before, as one number. */
  stratum: number;
  /** Whether the contact moved on within the days after; null when those are not over or there is no later stage. */
  moved: boolean | null;
}

const activityClass = (touches: number): number =>
  ACTIVITY_BOUNDS.filter((bound) => touches >= bound).length - 1;

/**
 * The consumptions of one journey with their outcomes. A contact has moved on when an action is evidence of a later
 * stage, such as a form, a demo or a purchase. Tags of content do not count, since an entry would then prove its own
 * effect.
 */
export function consumptionOutcomes(
  steps: readonly Step[],
  { types, stageAt, stages }: TaxonomyIndex,
  { withinDays, until }: { withinDays: number; until: number },
): ConsumptionOutcome[] {
  const stageTold = steps.map(({ touch }) => {
    const type = types.get(touch.type);
    const tells = type && type.stage !== null && type.strength >= TELLING_STRENGTH;
    return tells ? (stageAt.get(type.stage ?? '') ?? -1) : -1;
  });
  const outcomes: ConsumptionOutcome[] = [];
  let oldest = 0;
  steps.forEach(({ touch, before }, position) => {
    while ((steps[oldest]?.touch.at ?? touch.at) < touch.at - ACTIVITY_DAYS * DAY_MS) oldest += 1;
    if (touch.item === null || types.get(touch.type)?.consumes !== true) return;
    const end = touch.at + withinDays * DAY_MS;
    let moved: boolean | null = end > until || before >= stages.length - 1 ? null : false;
    for (let next = position + 1; moved === false && next < steps.length; next += 1) {
      const at = steps[next]?.touch.at ?? Infinity;
      if (at > end) break;
      if (at > touch.at && (stageTold[next] ?? -1) > before) moved = true;
    }
    const activity = activityClass(position - oldest);
    const stratum = before * ACTIVITY_BOUNDS.length + activity;
    outcomes.push({ item: touch.item, at: touch.at, stratum, moved });
  });
  return outcomes;
}
