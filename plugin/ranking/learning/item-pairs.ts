import { CountTable, type StoredCounts } from '../data-structures/count-table';

/** Other items kept for each item. */
const OTHERS_KEPT = 256;
/** How far apart in a journey two items may be to count as consumed together, and how fast that fades. */
const TOGETHER_REACH = 30;
const TOGETHER_DECAY = 0.95;

type Tables = (CountTable | undefined)[];

/** Pairs, to be stored. */
export interface StoredPairs {
  next: (StoredCounts | undefined)[];
  together: (StoredCounts | undefined)[];
}

/** Which items contacts consume after each other, and close to each other. */
export class ItemPairs {
  private followers: Tables = [];
  private neighbours: Tables = [];

  /** Number of pairs dropped because an item had too many others. */
  get dropped(): number {
    return [...this.followers, ...this.neighbours].reduce(
      (total, table) => total + (table?.dropped ?? 0),
      0,
    );
  }

  /**
   * Adds what one contact consumed.
   * @param journey what they had consumed until then, in the order of first consumption
   * @param place where the item belongs in the journey
   * @param before what they consumed right before it
   */
  add(item: number, journey: Int32Array, place: number, before: number | undefined): void {
    const after = journey[place];
    if (before !== undefined) tableOf(this.followers, before).add(item, 1);
    if (after !== undefined) tableOf(this.followers, item).add(after, 1);
    let weight = 1;
    for (let distance = 1; distance <= TOGETHER_REACH; distance += 1) {
      const [left, right] = [place - distance, place + distance - 1];
      if (left >= 0) this.addPair(item, journey[left] ?? 0, weight);
      if (right < journey.length) this.addPair(item, journey[right] ?? 0, weight);
      weight *= TOGETHER_DECAY;
    }
  }

  /** How many contacts went from an item directly to each other item; null when none did. */
  next(item: number): CountTable | null {
    return this.followers[item] ?? null;
  }

  /** How many contacts consumed each other item close to an item, closer ones counting more; null when none did. */
  together(item: number): CountTable | null {
    return this.neighbours[item] ?? null;
  }

  store(): StoredPairs {
    const stored = (tables: Tables) => tables.map((table) => table?.store());
    return { next: stored(this.followers), together: stored(this.neighbours) };
  }

  restore({ next, together }: StoredPairs): void {
    this.followers = next.map(restoredTable);
    this.neighbours = together.map(restoredTable);
  }

  private addPair(item: number, other: number, weight: number): void {
    tableOf(this.neighbours, item).add(other, weight);
    tableOf(this.neighbours, other).add(item, weight);
  }
}

function restoredTable(stored: StoredCounts | undefined): CountTable | undefined {
  if (stored === undefined) return undefined;
  const table = new CountTable(OTHERS_KEPT);
  table.restore(stored);
  return table;
}

function tableOf(tables: Tables, item: number): CountTable {
  while (tables.length <= item) tables.push(undefined);
  const known = tables[item];
  if (known) return known;
  const table = new CountTable(OTHERS_KEPT);
  tables[item] = table;
  return table;
}
