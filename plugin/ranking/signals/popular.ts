import { contactsFor } from '../learning/popularity';
import type { MakeSignal } from './signal';

/** How many contacts consumed an item, with the half-life at `index` of the learner's popularities. */
export const popular =
  (index: number): MakeSignal =>
  ({ learner, now }) => {
    const row = learner.popularities[index]?.at(now) ?? new Float64Array(0);
    return {
      addTo(totals, weight, { size, items }) {
        for (let place = 0; place < size; place += 1) {
          const item = items[place] ?? 0;
          totals[item] = (totals[item] ?? 0) + weight * (row[item] ?? 0);
        }
      },
      score: (item) => row[item] ?? 0,
      evidence: (item) => ({ contacts: contactsFor(row[item] ?? 0) }),
    };
  };
