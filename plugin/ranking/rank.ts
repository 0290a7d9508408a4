import type { ContactState } from '../journey/contact-state';
import { candidatesOf } from './candidates';
import type { Catalogue } from './catalogue/catalogue';
import { chooseList } from './choose-list';
import { contrasted } from './contrast';
import { admit } from './guidance/admit';
import { precedenceSignals } from './guidance/precedence';
import { viewOfHistory } from './journey-view';
import type { Learner } from './learning/learner';
import type { RankedItem } from './ranked-item';
import type { RankRequest } from './rank-request';
import { newestFirst } from './newest-first';
import { listSignals } from './exposures/list-signals';
import { withPinSignal } from './rules/pin-signal';
import { pinsOf, withPins } from './rules/pinned-list';
import type { Scored } from './scored';
import { movesForward } from './signals/moves-forward';
import { scoresOf } from './scores-of';
import { TopItems } from './data-structures/top-items';
import {
  explained,
  makeSignals,
  type Contrast,
  type WeightedSignal,
} from './weights/weighted-signals';
import type { Weights } from './weights/weights';

/** Everything that a ranking uses besides the request. */
export interface RankingModel {
  catalogue: Catalogue;
  learner: Learner;
  weights: Weights;
}

/** An arm that sorts by date asks for nothing else. */
const guidanceOf = ({ guidance = null, isNewestFirst }: RankRequest) =>
  isNewestFirst ? null : guidance;

export function scoreCandidates(
  request: RankRequest,
  state: ContactState,
  { catalogue, learner, weights }: RankingModel,
): Scored {
  const { history, consumingTypes, now, locale, contact, peers, since = null } = request;
  const { rules = null, movers = null } = request;
  const guidance = guidanceOf(request);
  const candidates = candidatesOf(request, catalogue);
  rules?.admit(candidates);
  const fits = admit(candidates, guidance, rules);
  const counting = since === null ? history : history.filter(({ at }) => at > since);
  const journey = viewOfHistory(counting, consumingTypes, now);
  const self = contact === undefined ? -1 : learner.numberOfContact(contact);
  const input = { state, journey, self, peers, now, locale, catalogue, learner };
  const signals = [
    ...(request.isNewestFirst
      ? [newestFirst(request, catalogue)]
      : [
          ...makeSignals(input, weights),
          ...listSignals(request, catalogue, learner),
          ...(movers === null ? [] : [movesForward(movers)]),
        ]),
    ...(rules?.signals ?? []),
  ];
  const scores = scoresOf(candidates, signals, catalogue.size);
  if (guidance !== null) {
    for (const first of precedenceSignals(candidates, scores, fits, guidance)) {
      first.signal.addTo(scores, first.weight, candidates);
      signals.push(first);
    }
  }
  return { candidates, signals, scores, fits };
}

/** The best candidates, best first; ties break by documentId, then by content type. */
export function bestOf(
  { candidates, scores, fits }: Scored,
  catalogue: Catalogue,
  limit: number,
): readonly { item: number; score: number }[] {
  const top = new TopItems(limit, (left, right) => catalogue.compare(left, right));
  for (let place = 0; place < candidates.size; place += 1) {
    const item = candidates.items[place] ?? 0;
    if (fits(item)) top.offer(item, scores[item] ?? 0);
  }
  return top.best();
}

/** The items of a list by score, the signals that the scores are the sum of, and what they are compared with. */
interface List {
  items: number[];
  signals: WeightedSignal[];
  contrast: Contrast;
}

/** A varied list of the best that fits the person, with pinned items in their places. */
function listOf(scored: Scored, catalogue: Catalogue, request: RankRequest): List {
  const { limit, rules, isNewestFirst } = request;
  const { signals } = scored;
  const contrast = contrasted(scored, catalogue);
  const choose = (size: number, without: ReadonlySet<number>) =>
    // A list that is sorted by date alone is not varied.
    isNewestFirst
      ? bestOf(scored, catalogue, limit)
          .filter(({ item }) => !without.has(item))
          .slice(0, size)
      : chooseList(scored, catalogue, { limit: size, without, guidance: guidanceOf(request) });
  if (!rules || rules.pins.length === 0) {
    return { items: choose(limit, new Set()).map(({ item }) => item), signals, contrast };
  }
  const compare = (left: number, right: number) => catalogue.compare(left, right);
  const pins = pinsOf(rules.pins, scored, limit, compare);
  const rest = choose(limit - pins.length, new Set(pins.map(({ item }) => item)));
  const { items, lifts } = withPins(rest, pins, limit);
  return { items, signals: withPinSignal(signals, pins, lifts), contrast };
}

/**
 * The next-best items for a contact, best first: a linear blend of signals, so that each signal's share is a reason.
 * Every published entry of the requested types and locale that the lifecycle admits can be among them, even with a
 * score of 0. Same inputs, same list; ties break by documentId, then by content type.
 */
export function rank(request: RankRequest, state: ContactState, model: RankingModel): RankedItem[] {
  const scored = scoreCandidates(request, state, model);
  const { items, signals, contrast } = listOf(scored, model.catalogue, request);
  return items.map((item) => explained(signals, item, contrast));
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
  const { items: list, signals, contrast } = listOf(scored, model.catalogue, request);
  const ranked = explained(signals, item, contrast);
  const place = list.indexOf(item);
  if (place >= 0) return { rank: place + 1, ranked };
  const listed = new Set(list);
  const { candidates, scores, fits } = scored;
  const own = scores[item] ?? 0;
  let ahead = list.length;
  for (let position = 0; position < candidates.size; position += 1) {
    const other = candidates.items[position] ?? 0;
    const score = scores[other] ?? 0;
    if (other === item || listed.has(other) || !fits(other) || score < own) continue;
    if (score > own || model.catalogue.compare(other, item) < 0) ahead += 1;
  }
  return { rank: ahead + 1, ranked };
}
