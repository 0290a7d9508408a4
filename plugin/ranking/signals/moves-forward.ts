import type { Movers } from '../movers';
import type { WeightedSignal } from '../weights/weighted-signals';

/** A lift of so much scores 1. */
const WHOLE = 0.05;
/** No entry is lifted by more, however much moved on after it. */
const MOST = 3;

/** What moves people on goes first among what fits them, by the lifts of the site's own history. It is not learned from clicks. */
export function movesForward({ weight, byItem }: Movers): WeightedSignal {
  const score = (item: number): number => {
    const { lift = 0 } = byItem.get(item) ?? {};
    return Math.min(MOST, Math.max(-MOST, lift / WHOLE));
  };
  return {
    code: 'moves_forward',
    weight,
    signal: {
      addTo(totals, factor, { size, items }) {
        for (let place = 0; place < size; place += 1) {
          const item = items[place] ?? 0;
          if (byItem.has(item)) totals[item] = (totals[item] ?? 0) + factor * score(item);
        }
      },
      score,
      evidence: (item) => {
        const { moved = 0, othersMoved = 0 } = byItem.get(item) ?? {};
        return { moved, othersMoved };
      },
    },
  };
}
