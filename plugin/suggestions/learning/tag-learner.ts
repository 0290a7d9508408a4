import type { FacetTerm } from '../../taxonomy/facet-terms';
import type { Facet, Tags, Taxonomy } from '../../taxonomy/taxonomy';
import type { SuggestibleEntry } from '../entry';
import { logOddsOf } from '../knowledge/belief';
import { NO_FORMAT } from '../knowledge/format-shares';
import { lookAt as lookAtEntry, type Look, type LookAt } from '../look';
import { oddsOf } from '../odds-of';
import { FacetModels, type PluralFacet, type TaggedExample } from './facet-models';
import type { Features } from './features';
import { FormatModel, type FormatExample } from './format-model';

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

/** What is kept of an entry. */
interface LibraryEntry {
  format: FormatExample;
  /** Null for one that nobody has tagged or reviewed. */
  plural: TaggedExample | null;
}

/** Without words: those are for showing, and take memory. */
const wordless = (features: Features): Features => ({ ...features, words: [] });

function pluralTerms(tags: Tags): Record<PluralFacet, string[]> {
  return { stage: tags.stages, intent: tags.intents, topic: tags.topics };
}

function dismissedTerms(dismissed: FacetTerm[]): Record<PluralFacet, string[]> {
  const of = (facet: Facet) =>
    dismissed.filter((one) => one.facet === facet).map(({ term }) => term);
  return { stage: of('stage'), intent: of('intent'), topic: of('topic') };
}

/**
 * Learns a library: its tagged entries, and what is alike among the others. A new one is learned at once; when some have
 * changed, all are learned anew, in slices, so that what is known depends on the entries and not on their order.
 */
export class TagLearner {
  private readonly entries = new Map<string, LibraryEntry>();
  private readonly changed = new Set<string>();
  private readonly untaught: FacetModels;
  private current: FacetModels;

  constructor(private readonly lookAt: LookAt = lookAtEntry) {
    this.untaught = new FacetModels(lookAt);
    this.current = new FacetModels(lookAt);
  }

  get models(): FacetModels {
    return this.current;
  }

  /** Tagged entries that were learned. */
  get size(): number {
    return [...this.entries.values()].filter(({ plural }) => plural !== null).length;
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
    const look = this.lookAt(entry, taxonomy);
    const { beliefs } = oddsOf(look, this.untaught, taxonomy, tags);
    const isDismissed = dismissed.some(({ facet }) => facet === 'format');
    this.keep(key, {
      format: this.viewed(look, tags.format ?? (isDismissed ? NO_FORMAT : null)),
      plural: {
        features: wordless(look.features),
        believed: {
          stage: logOddsOf(beliefs.stage),
          intent: logOddsOf(beliefs.intent),
          topic: logOddsOf(beliefs.topic),
        },
        terms: pluralTerms(tags),
        dismissed: dismissedTerms(dismissed),
      },
    });
  }

  /**
   * Takes note of an entry that nobody has tagged: it tells which words are rare, what is alike, and what a type seems to be.
   */
  see(key: string, entry: SuggestibleEntry, taxonomy: Taxonomy): void {
    this.keep(key, {
      format: this.viewed(this.lookAt(entry, taxonomy), null),
      plural: null,
    });
  }

  /** Forgets an entry; it takes a fit to undo what it taught. */
  remove(key: string): void {
    if (this.entries.delete(key)) this.changed.add(key);
  }

  /** Whether enough has changed for a fit. */
  get isStale(): boolean {
    return this.changed.size > this.entries.size * REFIT_SHARE;
  }

  /** Learns everything anew. Pauses at each `yield`; until the last one, the models before it stay in use. */
  *fit(): Generator<void, void> {
    const entries = this.inOrder();
    this.changed.clear();
    yield;
    const format = yield* FormatModel.of(entries.map((entry) => entry.format));
    const models = new FacetModels(this.lookAt, format);
    yield* this.teach(models, entries);
    for (const key of this.changed) {
      const entry = this.entries.get(key);
      if (entry) this.learn(models, entry);
    }
    this.current = models;
  }

  private *teach(models: FacetModels, entries: LibraryEntry[]): Generator<void> {
    const examples = entries.flatMap(({ plural }) => plural ?? []);
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
  }

  private keep(key: string, entry: LibraryEntry): void {
    this.entries.set(key, entry);
    this.changed.add(key);
    this.learn(this.current, entry);
  }

  private learn(models: FacetModels, { format, plural }: LibraryEntry): void {
    models.format.add(format);
    if (plural !== null) models.learn(plural);
  }

  private viewed({ features, evidence, surroundings }: Look, tagged: string | null): FormatExample {
    return { features: wordless(features), evidence, surroundings, tagged };
  }

  /** In the order of their keys, so that the order in which they came does not matter. */
  private inOrder(): LibraryEntry[] {
    return [...this.entries.keys()].sort().flatMap((key) => this.entries.get(key) ?? []);
  }
}
