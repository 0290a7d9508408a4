/** Successors kept of an item: beyond twice as many, the rarest go. */
const KEPT = 500;

/** What contacts went on to from one item. Rows of the same length, because a ranking reads them all. */
export class Successors {
  items: number[] = [];
  /** Distinct contacts who went on to each item. */
  contacts: number[] = [];
  /** Sum of 1/distance over those contacts. */
  weights: number[] = [];
  /** Sum of all weights ever added. */
  total = 0;
  private places = new Map<number, number>();

  add(item: number, weight: number): void {
    const place = this.places.get(item) ?? this.open(item);
    this.contacts[place] = (this.contacts[place] ?? 0) + 1;
    this.weights[place] = (this.weights[place] ?? 0) + weight;
    this.total += weight;
  }

  /** Distinct contacts who went on to an item. */
  contactsTo(item: number): number {
    const place = this.places.get(item);
    return place === undefined ? 0 : (this.contacts[place] ?? 0);
  }

  /** Sum of 1/distance over those contacts. */
  weightTo(item: number): number {
    const place = this.places.get(item);
    return place === undefined ? 0 : (this.weights[place] ?? 0);
  }

  private open(item: number): number {
    if (this.items.length >= 2 * KEPT) this.dropRarest();
    const place = this.items.length;
    this.items.push(item);
    this.contacts.push(0);
    this.weights.push(0);
    this.places.set(item, place);
    return place;
  }

  private dropRarest(): void {
    const places = [...this.items.keys()]
      .sort((left, right) => (this.weights[right] ?? 0) - (this.weights[left] ?? 0))
      .slice(0, KEPT);
    const row = (values: number[]): number[] => places.map((place) => values[place] ?? 0);
    this.items = row(this.items);
    this.contacts = row(this.contacts);
    this.weights = row(this.weights);
    this.places = new Map(this.items.map((item, place) => [item, place]));
  }
}
