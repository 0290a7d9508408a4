import { withCapacity } from '../data-structures/with-capacity';

/** A row is reused for this part of a half-life, in which popularity changes by 1%. */
const STEPS = 64;
/** Half-lives after which sums are scaled down, well before they overflow. */
const RESCALE_AFTER = 400;
/** Less than this many contacts counts as 0. */
const NEGLIGIBLE = 0.001;
/** e^5 contacts give a popularity of 1; larger sites exceed it. */
const SCALE = 5;

/** How many contacts a popularity stands for, those of long ago in part. */
export const contactsFor = (popularity: number): number =>
  Math.round(Math.expm1(popularity * SCALE));

/** What is popular, to be stored. */
export interface StoredPopularity {
  sums: Float64Array;
  origin: number | null;
  latest: number;
}

/**
 * Contacts who consumed each item, with exponential decay. Sums refer to a fixed time, so an event costs one addition,
 * whether it is late or not (forward decay: Cormode et al., 2009, "Forward decay: a practical time decay model for
 * streaming systems").
 */
export class Popularity {
  private sums = new Float64Array(0);
  private row = new Float64Array(0);
  private rowStep = Number.NaN;
  private origin: number | null = null;
  private latest = -Infinity;
  /** Items added since the row was computed; no longer kept when there are more than items. */
  private changed: number[] = [];

  /** @param halfLifeMs in milliseconds; Infinity for no decay */
  constructor(private readonly halfLifeMs: number) {}

  add(item: number, at: number): void {
    this.sums = withCapacity(this.sums, item + 1);
    this.row = withCapacity(this.row, item + 1);
    this.origin ??= at;
    this.latest = Math.max(this.latest, at);
    let exponent = (at - this.origin) / this.halfLifeMs;
    if (exponent > RESCALE_AFTER) {
      this.rescale(at, exponent);
      exponent = 0;
    }
    this.sums[item] = (this.sums[item] ?? 0) + 2 ** exponent;
    if (Number.isNaN(this.rowStep)) return;
    this.changed.push(item);
    if (this.changed.length > this.sums.length) this.forgetRow();
  }

  /**
   * ln(1 + contacts) / 5 by item, as of `now`; 0 past the end. For times before the latest event, as of the latest
   * event: so no contact counts for more than one.
   */
  at(now: number): Float64Array {
    const asOf = Math.max(now, this.latest);
    const step = this.halfLifeMs === Infinity ? 0 : Math.floor((asOf / this.halfLifeMs) * STEPS);
    const scale = this.scaleAt(step);
    if (step === this.rowStep) {
      for (const item of this.changed) this.row[item] = this.popularityOf(item, scale);
    } else {
      for (let item = 0; item < this.sums.length; item += 1) {
        this.row[item] = this.popularityOf(item, scale);
      }
      this.rowStep = step;
    }
    this.changed = [];
    return this.row;
  }

  /** Valid until something is added. */
  store(): StoredPopularity {
    const { sums, origin, latest } = this;
    return { sums, origin, latest };
  }

  /** Restores what a popularity with the same half-life has stored. */
  restore({ sums, origin, latest }: StoredPopularity): void {
    this.sums = sums.slice();
    this.row = new Float64Array(sums.length);
    this.origin = origin;
    this.latest = latest;
    this.forgetRow();
  }

  private scaleAt(step: number): number {
    if (this.halfLifeMs === Infinity) return 1;
    return 2 ** ((this.origin ?? 0) / this.halfLifeMs - step / STEPS);
  }

  private popularityOf(item: number, scale: number): number {
    const contacts = (this.sums[item] ?? 0) * scale;
    return contacts < NEGLIGIBLE ? 0 : Math.log1p(contacts) / SCALE;
  }

  private rescale(at: number, exponent: number): void {
    for (let item = 0; item < this.sums.length; item += 1) {
      this.sums[item] = (this.sums[item] ?? 0) * 2 ** -exponent;
    }
    this.origin = at;
    this.forgetRow();
  }

  private forgetRow(): void {
    this.rowStep = Number.NaN;
    this.changed = [];
  }
}
