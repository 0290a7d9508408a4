import {
  transitionBetween,
  UNKNOWN,
  type Transition,
  type LifecycleStatus,
} from './lifecycle-status';

interface FlowLink {
  from: LifecycleStatus;
  to: LifecycleStatus;
  contacts: number;
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts contacts by status at each time point, and by transition between time points. */
export class StageFlow {
  /** For each time point. */
  private readonly contacts: Map<LifecycleStatus, number>[];
  /** For each pair of consecutive time points. */
  private readonly moves: Map<Transition, number>[];
  private readonly links = new Map<string, FlowLink>();

  constructor(timePoints: number) {
    this.contacts = Array.from({ length: timePoints }, () => new Map<LifecycleStatus, number>());
    this.moves = Array.from({ length: timePoints - 1 }, () => new Map<Transition, number>());
  }

  /** @param statuses of one contact, one for each time point */
  add(statuses: readonly LifecycleStatus[]): void {
    statuses.forEach((status, point) => {
      const counts = this.contacts[point];
      if (counts) count(counts, status);
      const moves = this.moves[point];
      const next = statuses[point + 1];
      if (moves && next !== undefined) count(moves, transitionBetween(status, next));
    });
    const [from = UNKNOWN] = statuses;
    const to = statuses.at(-1) ?? UNKNOWN;
    if (to === UNKNOWN) return;
    const key = `${from}>${to}`;
    const link = this.links.get(key) ?? { from, to, contacts: 0 };
    link.contacts += 1;
    this.links.set(key, link);
  }

  /** Number of contacts with a status at a time point. */
  at(point: number, status: LifecycleStatus): number {
    return this.contacts[point]?.get(status) ?? 0;
  }

  /** Number of contacts with a transition between a time point and the next. */
  moved(point: number, move: Transition): number {
    return this.moves[point]?.get(move) ?? 0;
  }

  /** Contacts by status at the first and last time points, without those still unknown at the end. */
  flow(): FlowLink[] {
    return [...this.links.values()].sort(
      (left, right) => left.from - right.from || left.to - right.to,
    );
  }
}
