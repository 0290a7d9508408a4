/** Items of a journey that are kept: the latest. */
const LENGTH = 100;

/** The distinct items that a contact consumed, in the order of their first consumption. */
export class Journey {
  readonly items: number[] = [];
  /** Milliseconds since 1970, one an item. */
  readonly times: number[] = [];
  /** When the latest consumption was; 0 before the first. */
  latest = 0;

  /** Where what happened at `at` stands: behind all that is as old. */
  placeOf(at: number): number {
    let place = this.times.length;
    while (place > 0 && (this.times[place - 1] ?? 0) > at) place -= 1;
    return place;
  }

  insert(item: number, at: number): void {
    const place = this.placeOf(at);
    this.items.splice(place, 0, item);
    this.times.splice(place, 0, at);
    this.latest = Math.max(this.latest, at);
    if (this.items.length <= LENGTH) return;
    this.items.shift();
    this.times.shift();
  }
}
