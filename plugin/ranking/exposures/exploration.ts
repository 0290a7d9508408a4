import type { Catalogue } from '../catalogue/catalogue';
import type { Ignored } from './ignored-exposures';
import type { Learner } from '../learning/learner';
import type { Signal } from '../signals/signal';
import { spread, textHash } from './text-hash';

/** The most that an item can gain. A score is a log odds, so its odds rise by a third. */
const MOST = 0.3;
/** Draws this many standard deviations above the mean, or more, gain the most. */
const REACH = 2;
/** From this many consumptions and exposures on, an item is known well enough. */
const KNOWN = 50;
/** Standard deviation of an unknown rate, which is uniform from 0 to 1. */
const UNKNOWN = Math.sqrt(1 / 12);

const BYTES_MEAN = 4 * 127.5;
const BYTES_DEVIATION = Math.sqrt((4 * (256 ** 2 - 1)) / 12);

/** An approximately normal draw from the four bytes of a hash (central limit theorem; Irwin, 1927, and Hall, 1927). */
const normalOf = (hash: number): number =>
  ((hash & 255) + ((hash >>> 8) & 255) + ((hash >>> 16) & 255) + (hash >>> 24) - BYTES_MEAN) /
  BYTES_DEVIATION;

/** Hashes of documentIds by item. Unlike items, they are the same on every instance and after every restart. */
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

/** Standard deviation of the Beta distribution after these successes and failures, with a uniform prior. */
function deviationOf(successes: number, failures: number): number {
  const total = successes + failures + 2;
  return Math.sqrt(((successes + 1) * (failures + 1)) / (total * total * (total + 1)));
}

/** Precomputed by successes and failures, because a ranking needs one for every item. */
const DEVIATIONS = Float64Array.from({ length: KNOWN * KNOWN }, (_, place) =>
  deviationOf(Math.floor(place / KNOWN), place % KNOWN),
);

/**
 * A bonus for items of which little is known: optimistic Thompson sampling (May, Korda, Lee & Leslie, 2012), which
 * never falls below the mean, on the rate at which an item is consumed. The Beta distribution is sampled by its normal
 * approximation; consumptions are successes, exposures failures. An item that the contact was shown and ignored gets
 * none.
 * @param seed the same seed gives the same draws: use the contact and the day
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
