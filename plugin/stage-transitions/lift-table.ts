import type { ComparedTouch } from './compared-touches';
import { discoveriesIn, type Discovery } from './discoveries';
import { riskDifference, type RiskDifference, type Stratum } from './risk-difference';

/** Minimum of exposed, and of comparable, contacts for a result. */
export const MINIMUM_CONTACTS = 20;
/** Of the exposed so many must be expected to move, and not to, if it makes no difference (Cochran, 1954). */
const MINIMUM_EXPECTED = 5;

interface Tally {
  contacts: number;
  moved: number;
}

type Tallies = Map<number, Tally>;

interface OfKey {
  exposed: Tallies;
  /** Contacts of `everybody` who are not comparable, because they had already consumed it. */
  excluded: Tallies;
}

/** What a key is compared by. */
export interface LiftOf
  extends RiskDifference, Pick<Discovery, 'estimate' | 'low' | 'high' | 'isClear'> {
  /** Compared with contacts who consumed nothing at that time; null when there are too few of them. */
  overNothing: RiskDifference | null;
}

const addTo = (tallies: Tallies, stratum: number, moved: boolean): void => {
  const tally = tallies.get(stratum) ?? { contacts: 0, moved: 0 };
  tally.contacts += 1;
  if (moved) tally.moved += 1;
  tallies.set(stratum, tally);
};

const NOBODY: Tally = { contacts: 0, moved: 0 };

function* strataOf(exposed: Tallies, others: Tallies, excluded?: Tallies): Generator<Stratum> {
  for (const [stratum, { contacts, moved }] of exposed) {
    const all = others.get(stratum) ?? NOBODY;
    const without = excluded?.get(stratum) ?? NOBODY;
    yield {
      exposed: contacts,
      exposedMoved: moved,
      others: all.contacts - without.contacts,
      othersMoved: all.moved - without.moved,
    };
  }
}

const isEnough = (found: RiskDifference | null): found is RiskDifference =>
  found !== null &&
  Math.min(found.exposed, found.others) >= MINIMUM_CONTACTS &&
  Math.min(found.expected, found.expectedNot) >= MINIMUM_EXPECTED;

/**
 * Compares contacts who consume something with contacts of the same stratum who consume something else. A contact counts
 * once for what they consume first, and once in each stratum for everything that they had not consumed by then, whatever
 * they do later (sequential trials: Hernán & Robins, Am J Epidemiol 183, 2016). Some of the compared contacts consume it
 * afterwards, so lifts are rather underestimated.
 */
export class LiftTable {
  private readonly everybody: Tallies = new Map();
  private readonly idle: Tallies = new Map();
  private readonly keys = new Map<string, OfKey>();

  /**
   * @param keysOf what an item counts for: itself, its format, its topics
   * @param from earlier touches only count as consumed before
   */
  constructor(
    private readonly keysOf: (item: number) => readonly string[],
    private readonly from: number,
  ) {}

  private ofKey(key: string): OfKey {
    const known = this.keys.get(key) ?? { exposed: new Map(), excluded: new Map() };
    this.keys.set(key, known);
    return known;
  }

  /** @param touches of one contact, oldest first */
  add(touches: readonly ComparedTouch[]): void {
    const firsts = new Map<number, { at: number; moved: boolean }>();
    const idle = new Map<number, boolean>();
    const consumedAt = new Map<string, number>();
    for (const { item, at, stratum, moved } of touches) {
      const counted = at >= this.from ? moved : null;
      if (item === null) {
        if (counted !== null && !idle.has(stratum)) idle.set(stratum, counted);
        continue;
      }
      if (counted !== null && !firsts.has(stratum)) firsts.set(stratum, { at, moved: counted });
      for (const key of this.keysOf(item)) {
        if (consumedAt.has(key)) continue;
        consumedAt.set(key, at);
        if (counted !== null) addTo(this.ofKey(key).exposed, stratum, counted);
      }
    }
    for (const [stratum, moved] of idle) addTo(this.idle, stratum, moved);
    for (const [stratum, { moved }] of firsts) addTo(this.everybody, stratum, moved);
    for (const [key, since] of consumedAt) {
      for (const [stratum, { at, moved }] of firsts) {
        if (since <= at) addTo(this.ofKey(key).excluded, stratum, moved);
      }
    }
  }

  /** The lifts of keys that begin with this, where there are enough contacts: one table, in which few are clear by chance. */
  lifts(prefix: string): Map<string, LiftOf> {
    const found: [string, RiskDifference, RiskDifference | null][] = [];
    for (const [key, { exposed, excluded }] of this.keys) {
      if (!key.startsWith(prefix)) continue;
      const lift = riskDifference(strataOf(exposed, this.everybody, excluded));
      if (!isEnough(lift)) continue;
      const overNothing = riskDifference(strataOf(exposed, this.idle));
      found.push([key, lift, isEnough(overNothing) ? overNothing : null]);
    }
    const discoveries = discoveriesIn(found.map(([, lift]) => lift));
    return new Map(
      found.flatMap(([key, lift, overNothing], place) => {
        const discovery = discoveries[place];
        return discovery ? [[key, { ...lift, ...discovery, overNothing }] as const] : [];
      }),
    );
  }

  /** Number of keys that were consumed. */
  get size(): number {
    return this.keys.size;
  }
}
