import { NO_TAGS, type Tags } from '../../taxonomy/taxonomy';
import { valueAt } from '../data-structures/value-at';
import { withCapacity } from '../data-structures/with-capacity';

/**
 * The distinct combinations of stages, intents and format that items carry, each once. Many items share few of them,
 * so what depends on these tags alone is decided once for each kind and looked up for every item.
 */
export class TagKinds {
  private readonly all: Tags[] = [NO_TAGS];
  private readonly numbers = new Map<string, number>([[keyOf(NO_TAGS), 0]]);
  private ofItem = new Int32Array(0);

  set(item: number, tags: Tags): void {
    const key = keyOf(tags);
    const number = this.numbers.get(key) ?? this.all.length;
    if (number === this.all.length) {
      const { stages, intents, format } = tags;
      this.all.push({ stages, intents, format, topics: [] });
      this.numbers.set(key, number);
    }
    this.ofItem = withCapacity(this.ofItem, item + 1);
    this.ofItem[item] = number;
  }

  /** Number of an item's kind; 0 for one without stages, intents and format. */
  numberOf(item: number): number {
    return valueAt(this.ofItem, item, 0);
  }

  /** Kinds by number, without topics. */
  kinds(): readonly Tags[] {
    return this.all;
  }
}

function keyOf({ stages, intents, format }: Tags): string {
  return JSON.stringify([stages, intents, format]);
}
