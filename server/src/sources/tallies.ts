import type { IngestionOutcome } from '../ingestion';
import type { SourceName } from '../../../plugin/sources/source-names';

export const MINUTE_MS = 60_000;

/** How many rows of a source had the same outcome in a minute. */
export interface Tally {
  /** Start of the minute, in milliseconds since 1970. */
  minute: number;
  source: SourceName;
  outcome: 'accepted' | 'duplicates' | 'rejected' | 'ignored' | 'warnings';
  /** Empty where the outcome has no reasons. */
  reason: string;
  amount: number;
  lastAt: number;
}

const keyOf = ({ minute, source, outcome, reason }: Tally): string =>
  [minute, source, outcome, reason].join('/');

/** Counts that are not stored yet. */
export class Tallies {
  private readonly tallies = new Map<string, Tally>();

  get all(): Tally[] {
    return [...this.tallies.values()];
  }

  add(tally: Tally): void {
    const key = keyOf(tally);
    const known = this.tallies.get(key);
    if (known === undefined) this.tallies.set(key, { ...tally });
    else {
      known.amount += tally.amount;
      known.lastAt = Math.max(known.lastAt, tally.lastAt);
    }
  }

  /** @param at milliseconds since 1970 */
  addOutcome(source: SourceName, outcome: IngestionOutcome, at: number): void {
    const minute = at - (at % MINUTE_MS);
    const add = (name: Tally['outcome'], reason: string, amount: number): void =>
      this.add({ minute, source, outcome: name, reason, amount, lastAt: at });
    // Also when it is 0: the source was heard from.
    add('accepted', '', outcome.accepted);
    if (outcome.duplicates > 0) add('duplicates', '', outcome.duplicates);
    if (outcome.rejected > 0) add('rejected', '', outcome.rejected);
    for (const [reason, amount] of Object.entries(outcome.ignored)) add('ignored', reason, amount);
    for (const [reason, amount] of Object.entries(outcome.warnings)) {
      add('warnings', reason, amount);
    }
  }

  /** Empties it. */
  drain(): Tally[] {
    const drained = this.all;
    this.tallies.clear();
    return drained;
  }

  removeBefore(minute: number): void {
    for (const [key, tally] of this.tallies) if (tally.minute < minute) this.tallies.delete(key);
  }
}
