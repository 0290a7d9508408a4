import type { ContactState } from '../../journey/contact-state';
import { candidatesOf, keepOnly } from '../candidates';
import { viewOfJourney } from '../journey-view';
import type { Learner } from '../learning/learner';
import type { RankingModel } from '../rank';
import type { ReplayTest } from './replay-accuracy';
import { scoresOf } from '../scores-of';
import { situationOf } from './situation';
import { alternativesOf, type Alternative } from './alternatives';
import { makeSignals, type WeightedSignal } from './weighted-signals';

/** A consumption, before the learner learns it. */
interface Lesson {
  /** Numeric id of the contact. */
  contact: number;
  /** The item that was consumed. */
  item: number;
  /** Milliseconds since 1970. */
  at: number;
  state: ContactState;
  locale: string;
  contentTypes: ReadonlySet<string>;
}

/** Rank of an item among the others; last of equals. */
function placesOf(
  item: number,
  others: Int32Array,
  scores: Float64Array,
  learner: Learner,
): ReplayTest {
  const own = { score: scores[item] ?? 0, contacts: learner.contactsOf(item) };
  let [place, popularPlace] = [1, 1];
  for (const other of others) {
    if ((scores[other] ?? 0) >= own.score) place += 1;
    if (learner.contactsOf(other) >= own.contacts) popularPlace += 1;
  }
  return { place, popularPlace, candidates: others.length + 1 };
}

/** Gradient, by signal weight, of the log likelihood that the item is chosen among the alternatives. */
function gradientOf(
  signals: WeightedSignal[],
  item: number,
  alternatives: Alternative[],
  scores: Float64Array,
): Float64Array {
  const chosen = scores[item] ?? 0;
  const most = alternatives.reduce((max, other) => Math.max(max, scores[other.item] ?? 0), chosen);
  const odds = alternatives.map(
    (other) => other.represents * Math.exp((scores[other.item] ?? 0) - most),
  );
  const own = Math.exp(chosen - most);
  const total = odds.reduce((sum, odd) => sum + odd, own);
  return Float64Array.from(signals, ({ signal }) => {
    const score = signal.score(item);
    let expected = (own / total) * score;
    alternatives.forEach((other, place) => {
      expected += ((odds[place] ?? 0) / total) * signal.score(other.item);
    });
    return score - expected;
  });
}

/**
 * Takes one gradient step towards weights under which the consumed item would have been likelier: a softmax over the
 * candidates (multinomial logit: McFadden, 1974), in which unlikely ones are sampled and weighted up (importance
 * sampling: Bengio & Senécal, 2003). Costs about as much as a ranking. Call it before the learner learns the same
 * consumption. Does nothing for an item that cannot be recommended, or that was consumed before.
 * @param random returns numbers from [0, 1)
 * @returns the item's rank before the step; null when there was none
 */
export function teachWeights(
  { contact, item, at, state, locale, contentTypes }: Lesson,
  { catalogue, learner, weights }: RankingModel,
  random: () => number,
): ReplayTest | null {
  const known = learner.journeyOf(contact);
  if (known?.has(item) || catalogue.entry(item, locale) === null) return null;
  // An item without consumptions has no evidence: learning from it would teach that evidence is worth little.
  if (learner.contactsOf(item) === 0) return null;
  const excluded = new Set([...(known?.everything() ?? []), item]);
  const request = { history: [], excluded, locale, contentTypes, now: at, limit: 0 };
  const candidates = candidatesOf(request, catalogue);
  // Nothing can be said about items that no contact has seen.
  keepOnly(candidates, (other) => learner.contactsOf(other) > 0);
  const journey = viewOfJourney(known, at);
  const self = learner.numberOfContact(contact);
  const signals = makeSignals(
    { state, journey, self, now: at, locale, catalogue, learner },
    weights,
  );
  const scores = scoresOf(candidates, signals, catalogue.size);
  scores[item] = signals.reduce((sum, { signal, weight }) => sum + weight * signal.score(item), 0);
  const items = candidates.items.subarray(0, candidates.size);
  const alternatives = alternativesOf(items, scores, catalogue, random);
  const test = placesOf(item, items, scores, learner);
  weights.step(situationOf(journey, learner), gradientOf(signals, item, alternatives, scores));
  return test;
}
