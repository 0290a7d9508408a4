import type { ConsumptionOutcome } from './consumption-outcomes';
import { riskDifference, type RiskDifference, type Stratum } from './risk-difference';

/** Minimum of exposed, and of comparable, contacts for a result. */
export const MINIMUM_CONTACTS = 20;

interface Tally {
  contacts: number;
  moved: number;
}

interface OfKey {
  exposed: Map<number, Tally>;
  /** Contacts of `everybody` who are not comparable, because they had already consumed it. */
  excluded: Map<number, Tally>;
}

const addTo = (tallies: Map<number, Tally>, stratum: number, moved: boolean): void => {
  const tally = tallies.get(stratum) ?? { contacts: 0, moved: 0 };
  tally.contacts += 1;
  if (moved) tally.moved += 1;
  tallies.set(stratum, tally);
};

/**
 * Compares contacts who consume something with contacts at the same stage and of the same activity who consume
 * something else. A contact counts once for what they consume first, and once in each stratum for everything that they
 * had not consumed by then, whatever they do later (sequential trials: Hernán & Robins, Am J Epidemiol 183, 2016). Some
 * of the compared contacts consume it afterwards, so lifts are rather underestimated.
 */
export class LiftTable {
  private readonly everybody = new Map<number, Tally>();
  private readonly keys = new Map<string, OfKey>();

  /**
   * @param keysOf what an item counts for: itself, its format, its topics
   * @param from earlier consumptions only count as consumed before
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

  /** @param outcomes of one contact, oldest first */
  add(outcomes: readonly ConsumptionOutcome[]): void {
    const firsts = new Map<number, ConsumptionOutcome & { moved: boolean }>();
    const consumedAt = new Map<string, number>();
    for (const outcome of outcomes) {
      const { moved, stratum } = outcome;
      const counts = moved !== null && outcome.at >= this.from;
      if (counts && !firsts.has(stratum)) firsts.set(stratum, { ...outcome, moved });
      for (const key of this.keysOf(outcome.item)) {
        if (consumedAt.has(key)) continue;
        consumedAt.set(key, outcome.at);
        if (counts) addTo(this.ofKey(key).exposed, stratum, moved);
      }
    }
    for (const [stratum, { moved }] of firsts) addTo(this.everybody, stratum, moved);
    for (const [key, since] of consumedAt) {
      for (const [stratum, { at, moved }] of firsts) {
        if (since <= at) addTo(this.ofKey(key).excluded, stratum, moved);
      }
    }
  }

  private *strataOf({ exposed, excluded }: OfKey): Generator<Stratum> {
    for (const [stratum, { contacts, moved }] of exposed) {
      const all = this.everybody.get(stratum);
      const without = excluded.get(stratum);
      yield {
        exposed: contacts,
        exposedMoved: moved,
        others: (all?.contacts ?? 0) - (without?.contacts ?? 0),
        othersMoved: (all?.moved ?? 0) - (without?.moved ?? 0),
      };
    }
  }

  /** Lifts by key, where there are enough contacts. */
  lifts(): Map<string, RiskDifference> {
    const lifts = new Map<string, RiskDifference>();
    for (const [key, known] of this.keys) {
      const lift = riskDifference(this.strataOf(known));
      if (lift && Math.min(lift.exposed, lift.others) >= MINIMUM_CONTACTS) lifts.set(key, lift);
    }
    return lifts;
  }

  /** Number of keys that were consumed. */
  get size(): number {
    return this.keys.size;
  }
}
