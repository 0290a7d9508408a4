import type { ContactState } from '../journey/contact-state';
import { candidatesOf, type Candidates } from './candidates';
import type { Catalogue } from './catalogue/catalogue';
import { diversify, POOL } from './diversify';
import { viewOfHistory } from './journey-view';
import type { Learner } from './learning/learner';
import type { RankedItem } from './ranked-item';
import type { RankRequest } from './rank-request';
import { newestFirst } from './newest-first';
import { listSignals } from './exposures/list-signals';
import { withPinSignal } from './rules/pin-signal';
import { pinsOf, withPins } from './rules/pinned-list';
import { scoresOf } from './scores-of';
import { TopItems } from './data-structures/top-items';
import { explained, makeSignals, type WeightedSignal } from './weights/weighted-signals';
import type { Weights } from './weights/weights';

/** Everything that a ranking uses besides the request. */
export interface RankingModel {
  catalogue: Catalogue;
  learner: Learner;
  weights: Weights;
}

/** Every candidate with its score. The next ranking overwrites it. */
interface Scored {
  candidates: Candidates;
  signals: WeightedSignal[];
  scores: Float64Array;
}

export function scoreCandidates(
  request: RankRequest,
  state: ContactState,
  { catalogue, learner, weights }: RankingModel,
): Scored {
  const { history, consumingTypes, now, locale, contact } = request;
  const { rules = null } = request;
  const candidates = candidatesOf(request, catalogue);
  rules?.admit(candidates);
  const journey = viewOfHistory(history, consumingTypes, now);
  const self = contact === undefined ? -1 : learner.numberOfContact(contact);
  const input = { state, journey, self, now, locale, catalogue, learner };
  const signals = [
    ...(request.isNewestFirst
      ? [newestFirst(request, catalogue)]
      : [...makeSignals(input, weights), ...listSignals(request, catalogue, learner)]),
    ...(rules?.signals ?? []),
  ];
  return { candidates, signals, scores: scoresOf(candidates, signals, catalogue.size) };
}

/** The best candidates, best first; ties break by documentId, then by content type. */
export function bestOf(
  { candidates, scores }: Scored,
  catalogue: Catalogue,
  limit: number,
): readonly { item: number; score: number }[] {
  const top = new TopItems(limit, (left, right) => catalogue.compare(left, right));
  for (let place = 0; place < candidates.size; place += 1) {
    const item = candidates.items[place] ?? 0;
    top.offer(item, scores[item] ?? 0);
  }
  return top.best();
}

/** The items of a list by score, and the signals that the scores are the sum of. */
interface List {
  items: number[];
  signals: WeightedSignal[];
}

/** A varied list of the best, with pinned items in their places. */
function listOf(
  scored: Scored,
  catalogue: Catalogue,
  { limit, rules, isNewestFirst }: RankRequest,
): List {
  const { signals } = scored;
  // A list that is sorted by date alone is not varied.
  const best = bestOf(scored, catalogue, isNewestFirst ? limit : POOL * limit);
  const choose = (from: typeof best, size: number) =>
    diversify(from, size, (item) => ({
      contentType: catalogue.addressOf(item).contentType,
      ...catalogue.tagsOf(item),
    }));
  if (!rules || rules.pins.length === 0) {
    return { items: choose(best, limit).map(({ item }) => item), signals };
  }
  const compare = (left: number, right: number) => catalogue.compare(left, right);
  const pins = pinsOf(rules.pins, scored, limit, compare);
  const rest = best.filter(({ item }) => !pins.some((pin) => pin.item === item));
  const { items, lifts } = withPins(choose(rest, limit - pins.length), pins, limit);
  return { items, signals: withPinSignal(signals, pins, lifts) };
}

/**
 * The next-best items for a contact, best first: a linear blend of signals, so that each signal's share is a reason.
 * Every published entry of the requested types and locale can be among them, even with a score of 0.
 * Same inputs, same list; ties break by documentId, then by content type.
 */
export function rank(request: RankRequest, state: ContactState, model: RankingModel): RankedItem[] {
  const scored = scoreCandidates(request, state, model);
  const { items, signals } = listOf(scored, model.catalogue, request);
  return items.map((item) => explained(signals, item));
}

/**
 * Rank of an item, from 1, and its reasons: in the list of the request's `limit` or, after it, by score among
 * everything that the contact could get.
 */
export function explainItem(
  request: RankRequest,
  state: ContactState,
  model: RankingModel,
  item: number,
): { rank: number; ranked: RankedItem } {
  const scored = scoreCandidates(request, state, model);
  const { items: list, signals } = listOf(scored, model.catalogue, request);
  const ranked = explained(signals, item);
  const place = list.indexOf(item);
  if (place >= 0) return { rank: place + 1, ranked };
  const listed = new Set(list);
  const { candidates, scores } = scored;
  let ahead = list.length;
  for (let position = 0; position < candidates.size; position += 1) {
    const other = candidates.items[position] ?? 0;
    const otherScore = scores[other] ?? 0;
    if (other === item || listed.has(other) || otherScore < ranked.score) continue;
    if (otherScore > ranked.score || model.catalogue.compare(other, item) < 0) ahead += 1;
  }
  return { rank: ahead + 1, ranked };
}
