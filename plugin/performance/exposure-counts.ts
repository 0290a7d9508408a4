import { taxonomyIndex, type TaxonomyIndex } from '../journey/taxonomy-index';
import { DAY_MS } from '../time';
import type { Touch } from '../journey/touch';
import type { Step } from '../stage-transitions/replay-stages';
import { exposureTypes, type Exposure } from '../ranking/exposures/exposure-types';
import type { Taxonomy } from '../taxonomy/taxonomy';

/** A purchase within this time after a click counts as a conversion. */
export const CONVERTS_WITHIN_DAYS = 30;

const WITHIN_MS = CONVERTS_WITHIN_DAYS * DAY_MS;

/** A touch with the recommendation that it cites. */
export interface RecommendedTouch extends Touch {
  recommendationId: string | null;
  /** Whether it cites a list that was not served to this contact: it is no result of a recommendation then. */
  isUnmatched?: boolean;
  /** Where the site showed it; null when unknown. */
  slot: string | null;
  /** Ids of the editors' rules that affected the entry in that list or, if no entry is named, any entry of the list. */
  rules: readonly string[];
}

export interface Counts {
  shown: number;
  clicked: number;
  converted: number;
  /** Clicks that came within the time before a purchase which a later click is credited with. */
  assisted: number;
}

const nothing = (): Counts => ({ shown: 0, clicked: 0, converted: 0, assisted: 0 });

/** Counts by key. */
class Grouped<Key> {
  private readonly groups = new Map<Key, Counts>();

  add(key: Key, what: keyof Counts): void {
    const counts = this.groups.get(key) ?? nothing();
    counts[what] += 1;
    this.groups.set(key, counts);
  }

  get(key: Key): Counts {
    return this.groups.get(key) ?? nothing();
  }

  /** Most shown first. */
  all(): [Key, Counts][] {
    return [...this.groups].sort(
      ([, left], [, right]) => right.shown - left.shown || right.clicked - left.clicked,
    );
  }
}

/** A click on an entry of a list, with the slot that the list was shown in, and when that was. */
interface Click {
  step: Step<RecommendedTouch>;
  slot: string;
  /** The time of the click, where it was not told that the list was shown. */
  shownAt: number;
}

/**
 * Counts the results of recommendations in a period, contact by contact. A purchase is credited once, to the last click before it;
 * other clicks since the purchase before are assists. Over time, all counts at the time of the showing, so that a day's showings
 * are followed to their end (a cohort).
 */
export class ExposureCounts {
  readonly total = nothing();
  /** Touchpoints that cite a list that was not served to their contact. */
  unmatched = 0;
  readonly slots = new Grouped<string>();
  /** By the position of the stage that the contact was in right before. */
  readonly stages = new Grouped<number>();
  readonly items = new Grouped<number>();
  /** By id of the rule. */
  readonly rules = new Grouped<string>();
  /** By index of the interval between two time points in which it was shown. */
  readonly stretches = new Grouped<number>();
  private readonly index: TaxonomyIndex;
  private readonly exposures: ReadonlyMap<string, Exposure>;

  /** @param timePoints see `timePointsOf` */
  constructor(
    taxonomy: Taxonomy,
    private readonly timePoints: readonly number[],
  ) {
    this.index = taxonomyIndex(taxonomy);
    this.exposures = exposureTypes(taxonomy);
  }

  /** @param steps of one contact, up to the end of the period */
  add(steps: readonly Step<RecommendedTouch>[]): void {
    const slots = new Map<string, string>();
    const shownAt = new Map<string, number>();
    const clicked = new Set<string>();
    /** Since the purchase before. */
    let clicks: Click[] = [];
    const [from = 0] = this.timePoints;
    for (const step of steps) {
      const { type, item, at, recommendationId, slot } = step.touch;
      if (this.index.types.get(type)?.purchase) {
        this.credit(clicks, at);
        clicks = clicks.filter(({ step: { touch } }) => touch.at >= at);
      }
      if (step.touch.isUnmatched) {
        if (at >= from) this.unmatched += 1;
        continue;
      }
      if (recommendationId !== null && slot !== null) slots.set(recommendationId, slot);
      const where = slot ?? slots.get(recommendationId ?? '') ?? '';
      if (this.exposures.get(type) === 'shown') {
        this.count(step, where, 'shown', at);
        const listed = `${recommendationId ?? ''}/${item ?? ''}`;
        if (!shownAt.has(listed)) shownAt.set(listed, at);
      }
      if (item === null || recommendationId === null) continue;
      const key = `${recommendationId}/${item}`;
      if (this.index.types.get(type)?.consumes !== true || clicked.has(key)) continue;
      clicked.add(key);
      const click = { step, slot: where, shownAt: shownAt.get(key) ?? at };
      this.count(step, where, 'clicked', click.shownAt);
      clicks.push(click);
    }
  }

  /** Credits a purchase to the last of the clicks that are recent enough, and those before it with an assist. */
  private credit(clicks: readonly Click[], purchasedAt: number): void {
    const recent = clicks.filter(({ step: { touch } }) => {
      return touch.at < purchasedAt && touch.at + WITHIN_MS >= purchasedAt;
    });
    recent.forEach(({ step, slot, shownAt }, place) => {
      this.count(step, slot, place === recent.length - 1 ? 'converted' : 'assisted', shownAt);
    });
  }

  private count(
    { touch, before }: Step<RecommendedTouch>,
    slot: string,
    what: keyof Counts,
    shownAt: number,
  ): void {
    const [from = 0] = this.timePoints;
    if (touch.at < from) return;
    this.total[what] += 1;
    this.slots.add(slot, what);
    this.stages.add(before, what);
    if (touch.item !== null) this.items.add(touch.item, what);
    for (const rule of touch.rules) this.rules.add(rule, what);
    if (shownAt < from) return;
    const next = this.timePoints.findIndex((point) => point > shownAt);
    this.stretches.add((next === -1 ? this.timePoints.length - 1 : next) - 1, what);
  }
}
