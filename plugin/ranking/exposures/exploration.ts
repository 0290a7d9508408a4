import type { Catalogue } from '../catalogue/catalogue';
import type { Ignored } from './ignored-exposures';
import type { Learner } from '../learning/learner';
import type { Signal } from '../signals/signal';
import { spread, textHash } from './text-hash';

/** The most that an item may gain, in units of score: a log odds, so that its odds are a third higher then. */
const MOST = 0.3;
/** Draws this many standard deviations above the mean, and all beyond, gain the most. */
const REACH = 2;
/** Consumptions and exposures from which on an item is known well enough. */
const KNOWN = 50;
/** Standard deviation of a rate of which nothing is known: that of an even draw from 0 to 1. */
const UNKNOWN = Math.sqrt(1 / 12);

const BYTES_MEAN = 4 * 127.5;
const BYTES_DEVIATION = Math.sqrt((4 * (256 ** 2 - 1)) / 12);

/** An almost normal draw from the four bytes of a hash (central limit; Irwin, 1927, and Hall, 1927). */
const normalOf = (hash: number): number =>
  ((hash & 255) + ((hash >>> 8) & 255) + ((hash >>> 16) & 255) + (hash >>> 24) - BYTES_MEAN) /
  BYTES_DEVIATION;

/** Hashes of documentIds by item: they are the same on every instance and after every start, unlike positions. */
const hashes = new WeakMap<Catalogue, Int32Array>();

function hashesOf(catalogue: Catalogue): Int32Array {
  const known = hashes.get(catalogue) ?? new Int32Array(0);
  if (known.length >= catalogue.size) return known;
  const longer = Int32Array.from({ length: catalogue.size }, (_, item) =>
    item < known.length ? (known[item] ?? 0) : textHash(catalogue.addressOf(item).documentId),
  );
  hashes.set(catalogue, longer);
  return longer;
}

/** Standard deviation of a Beta distribution after so many successes and failures, from an even prior. */
function deviationOf(successes: number, failures: number): number {
  const total = successes + failures + 2;
  return Math.sqrt(((successes + 1) * (failures + 1)) / (total * total * (total + 1)));
}

/** By successes and failures: a ranking asks it of every item. */
const DEVIATIONS = Float64Array.from({ length: KNOWN * KNOWN }, (_, place) =>
  deviationOf(Math.floor(place / KNOWN), place % KNOWN),
);

/**
 * What an item may gain for being little known: Thompson sampling that never falls below the mean (optimistic Bayesian
 * sampling: May, Korda, Lee & Leslie, 2012), over the rate at which the item is taken up, the Beta distribution drawn
 * from by its normal approximation. Consumptions are successes, exposures failures. An item that the contact was shown
 * in vain gains nothing: what can be learned from them is learned.
 *
 * @param seed the same seed draws the same; name the contact and the day
 */
export function exploration(
  seed: string,
  ignored: ReadonlyMap<number, Ignored>,
  catalogue: Catalogue,
  learner: Learner,
): Signal {
  const start = textHash(seed);
  const hashOf = hashesOf(catalogue);
  const score = (item: number): number => {
    const draw = Math.min(REACH, normalOf(spread(start ^ (hashOf[item] ?? 0)))) / REACH;
    if (draw <= 0) return 0;
    const successes = learner.contactsOf(item);
    const failures = learner.exposures.of(item);
    if (successes + failures >= KNOWN || ignored.has(item)) return 0;
    return (MOST * draw * (DEVIATIONS[successes * KNOWN + failures] ?? 0)) / UNKNOWN;
  };
  return {
    addTo(totals, weight, { size, items }) {
      for (let place = 0; place < size; place += 1) {
        const item = items[place] ?? 0;
        totals[item] = (totals[item] ?? 0) + weight * score(item);
      }
    },
    score,
    evidence: () => ({}),
  };
}
