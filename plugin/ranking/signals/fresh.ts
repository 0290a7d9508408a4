import type { Catalogue } from '../catalogue/catalogue';
import type { Learner } from '../learning/learner';
import { withCapacity } from '../data-structures/with-capacity';
import type { MakeSignal } from './signal';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time';

/** From this age on, 1 / (1 + days) is too small to matter and counts as 0. */
const OLDEST_MS = 365 * DAY_MS;
const HALF_LIFE_MS = 4 * HOUR_MS;

/** 1 when new, 1/2 after a day, 1/8 after a week. */
const ofDays = (ageMs: number): number => 1 / (1 + ageMs / DAY_MS);

/** 1 when new, 1/2 after four hours. */
const ofHours = (ageMs: number): number => 2 ** -(ageMs / HALF_LIFE_MS);

/** Freshness by item at one time; NaN where not computed yet. */
interface FreshRow {
  /** What the values depend on. */
  asOf: number;
  catalogue: Catalogue;
  published: number;
  consumed: number;
  values: Float64Array;
}

/**
 * How new an item is, by its publication or its first consumption, whichever came first. Measured at the end of the
 * current minute, so that rankings within a minute share the values. Items published after that are not new.
 * @param oldestMs items of this age or more score 0
 */
function freshness(oldestMs: number, freshnessOf: (ageMs: number) => number): MakeSignal {
  const rows = new WeakMap<Learner, Map<string, FreshRow>>();

  /** The values of a locale, cleared if anything that they depend on has changed. */
  const rowOf = (
    asOf: number,
    locale: string,
    catalogue: Catalogue,
    learner: Learner,
  ): Float64Array => {
    const [published, consumed] = [catalogue.version, learner.firsts.version];
    const ofLocales = rows.get(learner) ?? new Map<string, FreshRow>();
    rows.set(learner, ofLocales);
    const known = ofLocales.get(locale);
    const isGood =
      known?.asOf === asOf &&
      known.catalogue === catalogue &&
      known.published === published &&
      known.consumed === consumed;
    const values = withCapacity(known?.values ?? new Float64Array(0), catalogue.size, NaN);
    if (!isGood) values.fill(NaN);
    ofLocales.set(locale, { asOf, catalogue, published, consumed, values });
    return values;
  };

  return ({ now, locale, catalogue, learner }) => {
    const asOf = Math.ceil(now / MINUTE_MS) * MINUTE_MS;
    const ageOf = (item: number, publishedAt: number): number => {
      const since = Math.min(publishedAt, learner.firsts.of(item));
      return since <= asOf ? asOf - since : Infinity;
    };
    const ageOfItem = (item: number): number =>
      ageOf(item, catalogue.entry(item, locale)?.publishedAt ?? Infinity);
    const freshnessAt = (ageMs: number): number => (ageMs < oldestMs ? freshnessOf(ageMs) : 0);
    return {
      addTo(totals, weight, { size, items, publishedAt }) {
        const row = rowOf(asOf, locale, catalogue, learner);
        for (let place = 0; place < size; place += 1) {
          const item = items[place] ?? 0;
          let value = row[item] ?? 0;
          if (Number.isNaN(value)) {
            value = freshnessAt(ageOf(item, publishedAt[place] ?? Infinity));
            row[item] = value;
          }
          totals[item] = (totals[item] ?? 0) + weight * value;
        }
      },
      score: (item) => freshnessAt(ageOfItem(item)),
      evidence: (item) => ({ ageInDays: Math.floor(ageOfItem(item) / DAY_MS) }),
    };
  };
}

export const freshInDays = freshness(OLDEST_MS, ofDays);
export const freshInHours = freshness(2 * DAY_MS, ofHours);
