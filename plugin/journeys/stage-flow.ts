import { moveOf, UNKNOWN, type Move, type Standing } from './standing';

export interface FlowLink {
  from: Standing;
  to: Standing;
  contacts: number;
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts contacts by where they stand at each moment of a period, and by how they moved between. */
export class StageFlow {
  /** For each moment. */
  private readonly standing: Map<Standing, number>[];
  /** For each pair of moments that follow each other. */
  private readonly moves: Map<Move, number>[];
  private readonly links = new Map<string, FlowLink>();

  constructor(moments: number) {
    this.standing = Array.from({ length: moments }, () => new Map<Standing, number>());
    this.moves = Array.from({ length: moments - 1 }, () => new Map<Move, number>());
  }

  /** @param standings of one contact, one for each moment */
  add(standings: readonly Standing[]): void {
    standings.forEach((standing, moment) => {
      const counts = this.standing[moment];
      if (counts) count(counts, standing);
      const moves = this.moves[moment];
      const next = standings[moment + 1];
      if (moves && next !== undefined) count(moves, moveOf(standing, next));
    });
    const [from = UNKNOWN] = standings;
    const to = standings.at(-1) ?? UNKNOWN;
    if (to === UNKNOWN) return;
    const key = `${from}>${to}`;
    const link = this.links.get(key) ?? { from, to, contacts: 0 };
    link.contacts += 1;
    this.links.set(key, link);
  }

  /** Contacts who stand there at a moment. */
  at(moment: number, standing: Standing): number {
    return this.standing[moment]?.get(standing) ?? 0;
  }

  /** Contacts who moved that way between a moment and the next. */
  moved(moment: number, move: Move): number {
    return this.moves[moment]?.get(move) ?? 0;
  }

  /** From where at the first moment to where at the last, for all who are known by then. */
  flow(): FlowLink[] {
    return [...this.links.values()].sort(
      (left, right) => left.from - right.from || left.to - right.to,
    );
  }
}
