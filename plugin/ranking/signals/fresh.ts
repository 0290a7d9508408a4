import type { MakeSignal } from './signal';

const DAY_MS = 86_400_000;
const HALF_LIFE_DAYS = 30;
/** What is older is not new in any sense; it keeps no trace in the score. */
const OLDEST_DAYS = 365;

/** By age in days. */
const freshness = Float64Array.from(
  { length: OLDEST_DAYS },
  (_, days) => 0.5 ** (days / HALF_LIFE_DAYS),
);

/** Whole days, so that lists last a day: what was published today is 0 old, whatever the hour. */
const ageInDays = (publishedAt: number, today: number): number =>
  Math.max(0, Math.ceil((today - publishedAt) / DAY_MS));

/** How lately an item was published: half after 30 days. */
export const fresh: MakeSignal = ({ today, locale, catalogue }) => {
  const ageOf = (item: number): number =>
    ageInDays(catalogue.entry(item, locale)?.publishedAt ?? -Infinity, today);
  return {
    addTo(totals, weight, { size, items, publishedAt }) {
      for (let place = 0; place < size; place += 1) {
        const item = items[place] ?? 0;
        const age = ageInDays(publishedAt[place] ?? 0, today);
        totals[item] = (totals[item] ?? 0) + weight * (freshness[age] ?? 0);
      }
    },
    score: (item) => freshness[ageOf(item)] ?? 0,
    evidence: (item) => ({ ageInDays: ageOf(item) }),
  };
};
