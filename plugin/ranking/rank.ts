import type { ContactState } from '../journey/contact-state';
import { candidatesOf, type Candidates } from './candidates';
import type { Catalogue } from './catalogue';
import type { Learner } from './learner';
import type { RankedItem, RankRequest } from './rank-request';
import { TopItems } from './top-items';
import { explained, makeSignals, type WeightedSignal } from './weighted-signals';
import { defaultWeights, type Weights } from './weights';

/** By item. Used again by the next ranking: candidates are set to 0 first. */
let totals = new Float64Array(0);

/** The score of each candidate, by item; what stands elsewhere means nothing. */
function scoresOf(candidates: Candidates, signals: WeightedSignal[], size: number): Float64Array {
  if (totals.length < size) totals = new Float64Array(Math.ceil(size * 1.5));
  for (let place = 0; place < candidates.size; place += 1) {
    totals[candidates.items[place] ?? 0] = 0;
  }
  for (const { signal, weight } of signals) signal.addTo(totals, weight, candidates);
  return totals;
}

/**
 * The best items for a contact, best first: a linear blend of signals, so that each one's share is its reason.
 * Every published entry of the asked types and locale can be among them, also with a score of 0.
 * Same inputs, same list, on the same UTC day; ties break by documentId, then by content type.
 */
export function rank(
  request: RankRequest,
  state: ContactState,
  catalogue: Catalogue,
  learner: Learner,
  weights: Weights = defaultWeights,
): RankedItem[] {
  const candidates = candidatesOf(request, catalogue);
  const signals = makeSignals(request, state, catalogue, learner, weights);
  const scores = scoresOf(candidates, signals, catalogue.size);
  const top = new TopItems(request.limit, (left, right) => catalogue.compare(left, right));
  for (let place = 0; place < candidates.size; place += 1) {
    const item = candidates.items[place] ?? 0;
    top.offer(item, scores[item] ?? 0);
  }
  return top.best().map(({ item }) => explained(signals, item));
}

/** Where an item stands, from 1, among all that the contact could get, and why. */
export function explainItem(
  request: RankRequest,
  state: ContactState,
  catalogue: Catalogue,
  learner: Learner,
  item: number,
  weights: Weights = defaultWeights,
): { rank: number; ranked: RankedItem } {
  const candidates = candidatesOf(request, catalogue);
  const signals = makeSignals(request, state, catalogue, learner, weights);
  const scores = scoresOf(candidates, signals, catalogue.size);
  const ranked = explained(signals, item);
  let ahead = 0;
  for (let place = 0; place < candidates.size; place += 1) {
    const other = candidates.items[place] ?? 0;
    const score = scores[other] ?? 0;
    if (other === item || score < ranked.score) continue;
    if (score > ranked.score || catalogue.compare(other, item) < 0) ahead += 1;
  }
  return { rank: ahead + 1, ranked };
}
