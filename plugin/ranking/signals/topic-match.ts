import type { Catalogue } from '../catalogue/catalogue';
import type { MakeSignal, Signal } from './signal';
import { fading } from './fading';

/** How many recent items tell what the contact cares about, and the decay for each further one. */
const LATEST = 10;
const DECAY = 0.9;
/** Items at which the contact's own share of a topic counts as much as the library's. */
const SHRINKAGE = 5;
/** A topic that is taken this many times as often as it is written about scores 1. */
const WHOLE = Math.log(8);

/** Share of the library's entries that have each topic. Cached until the catalogue changes. */
interface TopicShares {
  version: number;
  shares: ReadonlyMap<string, number>;
}

const known = new WeakMap<Catalogue, TopicShares>();

function readShares(catalogue: Catalogue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const item of catalogue.items()) {
    total += 1;
    for (const topic of catalogue.tagsOf(item).topics) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([topic, count]) => [topic, count / total]));
}

function sharesOf(catalogue: Catalogue): ReadonlyMap<string, number> {
  const { version } = catalogue;
  const kept = known.get(catalogue);
  if (kept?.version === version) return kept.shares;
  const shares = readShares(catalogue);
  known.set(catalogue, { version, shares });
  return shares;
}

/** How much more of each topic the contact takes than there is: a log ratio, shrunk to 0, 1 for eight times as much. */
function leanings(recent: readonly number[], catalogue: Catalogue): Map<string, number> {
  const weights = fading(recent.length, DECAY);
  const own = new Map<string, number>();
  recent.forEach((item, step) => {
    for (const topic of catalogue.tagsOf(item).topics) {
      own.set(topic, (own.get(topic) ?? 0) + (weights[step] ?? 0));
    }
  });
  const shares = sharesOf(catalogue);
  const count = recent.length;
  return new Map(
    [...own].map(([topic, share]) => {
      const usual = shares.get(topic) ?? share;
      const shrunk = (count * share + SHRINKAGE * usual) / (count + SHRINKAGE);
      return [topic, Math.max(0, Math.log(shrunk / usual) / WHOLE)];
    }),
  );
}

const NOTHING: Signal = { addTo: () => undefined, score: () => 0, evidence: () => ({}) };

/** How much the contact leans to an item's topics, compared with how often the library has them; of several, the most. */
export const topicMatch: MakeSignal = ({ journey, catalogue }) => {
  const leaning = leanings(journey.recent.slice(0, LATEST), catalogue);
  if (leaning.size === 0) return NOTHING;
  const { topicSets } = catalogue;
  const best = (topics: readonly string[]): [topic: string, score: number] =>
    topics.reduce<[string, number]>(
      (most, topic) => {
        const score = leaning.get(topic) ?? 0;
        return score > most[1] ? [topic, score] : most;
      },
      ['', 0],
    );
  const scores = Float64Array.from(topicSets.sets(), (topics) => best(topics)[1]);
  const score = (item: number): number => scores[topicSets.numberOf(item)] ?? 0;
  return {
    addTo(totals, weight, { size, items }) {
      for (let place = 0; place < size; place += 1) {
        const item = items[place] ?? 0;
        totals[item] = (totals[item] ?? 0) + weight * score(item);
      }
    },
    score,
    evidence: (item) => ({ term: best(catalogue.tagsOf(item).topics)[0] }),
  };
};
