import type { MakeSignal } from './signal';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** From here on 1 / (1 + days) moves too little to matter, and what is older keeps no trace in the score. */
const OLDEST_MS = 365 * DAY_MS;
const HALF_LIFE_MS = 4 * HOUR_MS;

/** 1 when new, a half after a day, a seventh after a week. */
const ofDays = (ageMs: number): number => 1 / (1 + ageMs / DAY_MS);

/** 1 when new, a half after four hours, nothing from the third day on. */
const ofHours = (ageMs: number): number => 2 ** -(ageMs / HALF_LIFE_MS);

/**
 * How new an item is, from its publication or its first consumption, whichever was first. What is published later
 * than the time asked for is not new then, it was not there.
 *
 * @param oldestMs what is as old scores 0
 */
const freshness =
  (oldestMs: number, freshnessOf: (ageMs: number) => number): MakeSignal =>
  ({ now, locale, catalogue, learner }) => {
    const ageOf = (item: number, publishedAt: number): number => {
      const since = Math.min(publishedAt, learner.firstOf(item));
      return since <= now ? now - since : Infinity;
    };
    const ageOfItem = (item: number): number =>
      ageOf(item, catalogue.entry(item, locale)?.publishedAt ?? Infinity);
    return {
      addTo(totals, weight, { size, items, publishedAt }) {
        for (let place = 0; place < size; place += 1) {
          const item = items[place] ?? 0;
          const age = ageOf(item, publishedAt[place] ?? Infinity);
          if (age < oldestMs) totals[item] = (totals[item] ?? 0) + weight * freshnessOf(age);
        }
      },
      score: (item) => (ageOfItem(item) < oldestMs ? freshnessOf(ageOfItem(item)) : 0),
      evidence: (item) => ({ ageInDays: Math.floor(ageOfItem(item) / DAY_MS) }),
    };
  };

export const freshInDays = freshness(OLDEST_MS, ofDays);
export const freshInHours = freshness(2 * DAY_MS, ofHours);
