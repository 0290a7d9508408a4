import type { ContactState } from '../journey/contact-state';
import { candidatesOf, type Candidates } from './candidates';
import type { Catalogue } from './catalogue';
import { viewOfHistory } from './journey-view';
import type { Learner } from './learner';
import type { RankedItem, RankRequest } from './rank-request';
import { scoresOf } from './scores-of';
import { TopItems } from './top-items';
import { explained, makeSignals, type WeightedSignal } from './weighted-signals';
import type { Weights } from './weights';

/** What a ranking draws on. */
export interface RankingModel {
  catalogue: Catalogue;
  learner: Learner;
  weights: Weights;
}

/** Every candidate with its score, before a list is made of them. The next ranking uses its memory again. */
export interface Scored {
  candidates: Candidates;
  signals: WeightedSignal[];
  scores: Float64Array;
}

/** Scores everything that a request may be answered with. */
export function scoreCandidates(
  request: RankRequest,
  state: ContactState,
  { catalogue, learner, weights }: RankingModel,
): Scored {
  const { history, consumingTypes, now, locale, contact } = request;
  const candidates = candidatesOf(request, catalogue);
  const journey = viewOfHistory(history, consumingTypes, now);
  const self = contact === undefined ? -1 : learner.numberOfContact(contact);
  const signals = makeSignals({ state, journey, self, now, locale, catalogue, learner }, weights);
  return { candidates, signals, scores: scoresOf(candidates, signals, catalogue.size) };
}

/**
 * The best items for a contact, best first: a linear blend of signals, so that each one's share is its reason.
 * Every published entry of the asked types and locale can be among them, also with a score of 0.
 * Same inputs, same list; ties break by documentId, then by content type.
 */
export function rank(request: RankRequest, state: ContactState, model: RankingModel): RankedItem[] {
  const { candidates, signals, scores } = scoreCandidates(request, state, model);
  const top = new TopItems(request.limit, (left, right) => model.catalogue.compare(left, right));
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
  model: RankingModel,
  item: number,
): { rank: number; ranked: RankedItem } {
  const { candidates, signals, scores } = scoreCandidates(request, state, model);
  const ranked = explained(signals, item);
  let ahead = 0;
  for (let place = 0; place < candidates.size; place += 1) {
    const other = candidates.items[place] ?? 0;
    const otherScore = scores[other] ?? 0;
    if (other === item || otherScore < ranked.score) continue;
    if (otherScore > ranked.score || model.catalogue.compare(other, item) < 0) ahead += 1;
  }
  return { rank: ahead + 1, ranked };
}
