import type { FacetTerm } from '../../taxonomy/facet-terms';
import type { Facet, Tags, Taxonomy } from '../../taxonomy/taxonomy';
import type { SuggestibleEntry } from '../entry';
import { logOddsOf } from '../knowledge/belief';
import { lookAt } from '../look';
import { oddsOf } from '../odds-of';
import { FacetModels, type TaggedExample } from './facet-models';

/** After which share of changes, of all examples, everything is learned anew. */
const REFIT_SHARE = 0.05;
/** Passes over all examples: the fewer examples, the more of them. */
const MOST_PASSES = 10;
const FEWEST_PASSES = 4;
const STEPS_WANTED = 10_000;
/** Examples between two pauses. */
const SLICE = 20;

const passesOver = (examples: number): number =>
  Math.min(MOST_PASSES, Math.max(FEWEST_PASSES, Math.ceil(STEPS_WANTED / Math.max(1, examples))));

/** What knowledge says alone. */
const UNTAUGHT = new FacetModels();

/** Multiplicative congruential generator (Park & Miller, 1988): the order of a pass is the same each time. */
const nextRandom = (state: number): number => (state * 48_271) % 2_147_483_647;

/** A permutation in place (Fisher–Yates); returns the generator's new state. */
function shuffle<Item>(items: Item[], seed: number): number {
  let state = seed;
  for (let last = items.length - 1; last > 0; last -= 1) {
    state = nextRandom(state);
    const other = state % (last + 1);
    const [one, two] = [items[last], items[other]];
    if (one === undefined || two === undefined) continue;
    [items[last], items[other]] = [two, one];
  }
  return state;
}

/**
 * Learns from a library's tagged entries. A new one is learned by a step at once; when some have changed, all are
 * learned anew, in slices, so that what is known depends on the entries and not on their order.
 */
export class TagLearner {
  private readonly examples = new Map<string, TaggedExample>();
  private readonly changed = new Set<string>();
  private current = new FacetModels();

  get models(): FacetModels {
    return this.current;
  }

  /** Tagged entries that were learned. */
  get size(): number {
    return this.examples.size;
  }

  /**
   * Learns an entry, or what is new of it.
   * @param key what tells it from others, such as its id and locale
   * @param dismissed terms that were suggested for it and that an editor did not want
   */
  put(
    key: string,
    entry: SuggestibleEntry,
    tags: Tags,
    taxonomy: Taxonomy,
    dismissed: FacetTerm[] = [],
  ): void {
    const dismissedIn = (facet: Facet) =>
      dismissed.filter((one) => one.facet === facet).map(({ term }) => term);
    const look = lookAt(entry, taxonomy);
    const { beliefs } = oddsOf(look, UNTAUGHT, taxonomy, tags);
    const example: TaggedExample = {
      features: { ...look.features, words: [] },
      believed: {
        format: logOddsOf(beliefs.format),
        stage: logOddsOf(beliefs.stage),
        intent: logOddsOf(beliefs.intent),
        topic: logOddsOf(beliefs.topic),
      },
      terms: {
        format: tags.format === null ? [] : [tags.format],
        stage: tags.stages,
        intent: tags.intents,
        topic: tags.topics,
      },
      dismissed: {
        format: dismissedIn('format'),
        stage: dismissedIn('stage'),
        intent: dismissedIn('intent'),
        topic: dismissedIn('topic'),
      },
    };
    this.examples.set(key, example);
    this.changed.add(key);
    this.current.learn(example);
  }

  /** Forgets an entry; it takes a fit to undo what it taught. */
  remove(key: string): void {
    if (this.examples.delete(key)) this.changed.add(key);
  }

  /** Whether enough has changed for a fit. */
  get isStale(): boolean {
    return this.changed.size > this.examples.size * REFIT_SHARE;
  }

  /** Learns everything anew. Pauses at each `yield`; until the last one, the models before it stay in use. */
  *fit(): Generator<void, void> {
    const examples = this.inOrder();
    this.changed.clear();
    yield;
    const models = new FacetModels();
    let state = 1;
    let sinceYield = 0;
    for (let pass = passesOver(examples.length); pass > 0; pass -= 1) {
      state = shuffle(examples, state);
      for (const example of examples) {
        models.learn(example);
        sinceYield = (sinceYield + 1) % SLICE;
        if (sinceYield === 0) yield;
      }
    }
    for (const key of this.changed) {
      const example = this.examples.get(key);
      if (example) models.learn(example);
    }
    this.current = models;
  }

  /** In the order of their keys, so that the order in which they came does not matter. */
  private inOrder(): TaggedExample[] {
    return [...this.examples.keys()].sort().flatMap((key) => this.examples.get(key) ?? []);
  }
}
