import {
  transitionBetween,
  UNKNOWN,
  type Transition,
  type LifecycleStatus,
} from './lifecycle-status';

export interface FlowLink {
  from: LifecycleStatus;
  to: LifecycleStatus;
  contacts: number;
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts contacts by where they stand at each point of a period, and by how they moved between. */
export class StageFlow {
  /** For each point. */
  private readonly contacts: Map<LifecycleStatus, number>[];
  /** For each pair of moments that follow each other. */
  private readonly moves: Map<Transition, number>[];
  private readonly links = new Map<string, FlowLink>();

  constructor(timePoints: number) {
    this.contacts = Array.from({ length: timePoints }, () => new Map<LifecycleStatus, number>());
    this.moves = Array.from({ length: timePoints - 1 }, () => new Map<Transition, number>());
  }

  /** @param statuses of one contact, one for each point */
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

  /** Contacts who stand there at a point. */
  at(point: number, status: LifecycleStatus): number {
    return this.contacts[point]?.get(status) ?? 0;
  }

  /** Contacts who moved that way between a point and the next. */
  moved(point: number, move: Transition): number {
    return this.moves[point]?.get(move) ?? 0;
  }

  /** From where at the first point to where at the last, for all who are known by then. */
  flow(): FlowLink[] {
    return [...this.links.values()].sort(
      (left, right) => left.from - right.from || left.to - right.to,
    );
  }
}
