import type { MakeSignal } from './signal';

/** How many contacts consumed an item lately, as a share of the most popular one's. */
export const popularNow: MakeSignal = ({ learner: { popularity } }) => ({
  addTo(totals, weight, { size, items }) {
    for (let place = 0; place < size; place += 1) {
      const item = items[place] ?? 0;
      totals[item] = (totals[item] ?? 0) + weight * popularity.shareOf(item);
    }
  },
  score: (item) => popularity.shareOf(item),
  evidence: (item) => ({ contacts: popularity.contactsOf(item) }),
});
