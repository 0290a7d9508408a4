import { DAY_MS } from '../time';
import type { TaxonomyIndex } from '../journey/taxonomy-index';
import { Strata } from './comparison-stratum';
import type { Step } from './replay-stages';

/** An action is evidence of a later stage when its strength is at least this. */
const TELLING_STRENGTH = 3;

/** A touch at which contacts are compared, its stratum, and what followed. */
export interface ComparedTouch {
  /** What was consumed; null for a touch without consumption. */
  item: number | null;
  at: number;
  /** See `Strata`. */
  stratum: number;
  /** Whether the contact moved on within the days after; null when those are not over or there is no later stage. */
  moved: boolean | null;
}

/** In which contacts may move on, and between which stages. */
export interface Window {
  /** Days in which a contact may move on. */
  withinDays: number;
  until: number;
  /** Positions of the stage that contacts come from, and of the one that they must reach; null for any. */
  pair?: { from: number; to: number } | null;
}

/**
 * The touches of one journey at which it can be compared with others, with what followed. A contact has moved on when an
 * action is evidence of a later stage, such as a form, a demo or a purchase. Tags of content do not count, since an entry would
 * then prove its own effect.
 */
export function comparedTouches(
  steps: readonly Step[],
  { types, stageAt, stages }: TaxonomyIndex,
  { withinDays, until, pair = null }: Window,
): ComparedTouch[] {
  /** Position of the stage that a step is a deed of; −1 for no deed. */
  const toldBy = ({ touch }: Step): number => {
    const type = types.get(touch.type);
    const tells = type && type.stage !== null && type.strength >= TELLING_STRENGTH;
    return tells ? (stageAt.get(type.stage ?? '') ?? -1) : -1;
  };
  const told = steps.map(toldBy);
  const hasMoved = (position: number, end: number): boolean => {
    const from = steps[position];
    const goal = pair === null ? (from?.before ?? 0) + 1 : pair.to;
    for (let next = position + 1; next < steps.length; next += 1) {
      const at = steps[next]?.touch.at ?? Infinity;
      if (at > end) return false;
      if (at > (from?.touch.at ?? 0) && (told[next] ?? -1) >= goal) return true;
    }
    return false;
  };
  const strata = new Strata(steps, (step) => toldBy(step) >= 0);
  const compared: ComparedTouch[] = [];
  steps.forEach(({ touch, before }, position) => {
    const stratum = strata.next(position);
    const type = types.get(touch.type);
    const item = type?.consumes === true ? touch.item : null;
    // A deed is an outcome, and what was only shown is no touch of the contact's own.
    if (item === null && ((told[position] ?? -1) >= 0 || type?.response === 'shown')) return;
    const end = touch.at + withinDays * DAY_MS;
    const isOver = end <= until && before < stages.length - 1;
    const counts = isOver && (pair === null || pair.from === before);
    compared.push({ item, at: touch.at, stratum, moved: counts ? hasMoved(position, end) : null });
  });
  return compared;
}
