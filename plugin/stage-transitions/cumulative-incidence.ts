import { NORMAL_975 } from '../normal-quantile';

/** The share of stays that have ended in one way by some day, with its 95% interval, 0–1. */
export interface Incidence {
  share: number;
  low: number;
  high: number;
}

interface EventDay<Cause> {
  day: number;
  /** Stays that go on until then at least. */
  atRisk: number;
  ended: number;
  of: ReadonlyMap<Cause, number>;
  /** Share of stays that go on until just before it. */
  before: number;
}

/**
 * Durations in whole days that end in one of several ways, each of which keeps the others from happening; some are
 * right-censored. A contact who has fallen silent can move on no more, so silence must not count as "not known yet": that would
 * be to suppose that the silent will move on as the others do.
 */
export class CumulativeIncidence<Cause extends string> {
  private readonly ended = new Map<number, Map<Cause, number>>();
  private readonly open = new Map<number, number>();
  private known = 0;

  /** @param cause null while it goes on */
  add(days: number, cause: Cause | null): void {
    const day = Math.max(0, Math.floor(days));
    this.known += 1;
    if (cause === null) {
      this.open.set(day, (this.open.get(day) ?? 0) + 1);
      return;
    }
    const causes = this.ended.get(day) ?? new Map<Cause, number>();
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
    this.ended.set(day, causes);
  }

  /**
   * The median: when half have ended in any way, with open ones censored (product-limit estimate: Kaplan & Meier, 1958);
   * null while more than half are open.
   */
  median(): number | null {
    const half = this.eventDays().find(
      ({ before, ended, atRisk }) => before * (1 - ended / atRisk) <= 0.5,
    );
    return half?.day ?? null;
  }

  /** Number of stays that are known to go on longer than so many days. */
  goingOnAfter(day: number): number {
    const longer = (counts: [number, number][]): number =>
      counts.reduce((sum, [at, count]) => (at > day ? sum + count : sum), 0);
    const ended = [...this.ended].map(([at, of]): [number, number] => [at, total(of)]);
    return longer([...this.open]) + longer(ended);
  }

  /**
   * The share that has ended in this way by the end of a day: `F(t) = Σ S(tᵢ₋₁) dᵢ/nᵢ` over the days up to it (Aalen & Johansen,
   * Scand J Stat 5, 1978), with the delta-method variance of Marubini & Valsecchi (1995, formula 10.12). Null where no stay is
   * known to go on for so long and some are open, since nothing is known of that day then.
   */
  by(day: number, cause: Cause): Incidence | null {
    const days = this.eventDays().filter((event) => event.day <= day);
    const hasOpen = [...this.open.keys()].some((at) => at < day);
    if (this.known === 0 || (hasOpen && this.goingOnAfter(day - 1) === 0)) return null;
    const sums: number[] = [];
    let share = 0;
    for (const event of days) {
      share += (event.before * (event.of.get(cause) ?? 0)) / event.atRisk;
      sums.push(share);
    }
    const variance = days.reduce((sum, event, place) => {
      const rest = share - (sums[place] ?? 0);
      const own = event.of.get(cause) ?? 0;
      const { atRisk, ended, before } = event;
      const ofAll = ended === atRisk ? 0 : (rest ** 2 * ended) / (atRisk * (atRisk - ended));
      const ofOwn = (before ** 2 * (atRisk - own) * own) / atRisk ** 3;
      const shared = (2 * rest * before * own) / atRisk ** 2;
      return sum + ofAll + ofOwn - shared;
    }, 0);
    const reach = NORMAL_975 * Math.sqrt(Math.max(0, variance));
    return { share, low: Math.max(0, share - reach), high: Math.min(1, share + reach) };
  }

  /** The days on which stays ended, in order; open ones of a day count as going on longer than those that end on it. */
  private eventDays(): EventDay<Cause>[] {
    const days = [...new Set([...this.ended.keys(), ...this.open.keys()])].sort((a, b) => a - b);
    const events: EventDay<Cause>[] = [];
    let atRisk = this.known;
    let before = 1;
    for (const day of days) {
      const of: ReadonlyMap<Cause, number> = this.ended.get(day) ?? new Map<Cause, number>();
      const ended = total(of);
      if (ended > 0) events.push({ day, atRisk, ended, of, before });
      before *= 1 - ended / atRisk;
      atRisk -= ended + (this.open.get(day) ?? 0);
    }
    return events;
  }
}

const total = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
