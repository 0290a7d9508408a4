import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { TaggingAnswer, TaggingEntry, TaggingQueue } from '../../../plugin/contracts/tagging';
import type { ReviewedTags } from '../../../plugin/contracts/tags';
import { termsIn, termsWithout } from '../../../plugin/taxonomy/facet-terms';
import type { Verdict, VerdictChange } from '../services/verdict';

/** What became of an entry; `failed`: it could not be saved, and waits again. */
export type Outcome = 'done' | 'skipped' | 'failed';

export interface TriageState {
  status: 'loading' | 'ready' | 'failed';
  entries: TaggingEntry[];
  /** Of the entry that is looked at; behind the last one when nothing is left. */
  position: number;
  outcomes: ReadonlyMap<string, Outcome>;
  totals: Record<TaggingQueue, number>;
  /** Whether more entries follow those that were loaded. */
  hasMore: boolean;
  canUndo: boolean;
}

export interface TriageServer {
  load: (after: string | null) => Promise<TaggingAnswer>;
  save: (
    entry: TaggingEntry,
    change: VerdictChange & { confirmed: boolean },
  ) => Promise<ReviewedTags>;
}

interface Step {
  key: string;
  /** Null for an entry that was skipped. */
  change: VerdictChange | null;
}

/** Entries left to look at when the next page is fetched. */
const AHEAD = 10;

export const keyOf = ({ contentType, documentId }: ContentReference): string =>
  `${contentType}/${documentId}`;

export const verdictOn = ({ tags }: TaggingEntry): Verdict => {
  const { stages, intents, format, topics, dismissed } = tags;
  return { tags: { stages, intents, format, topics }, dismissed };
};

/**
 * A queue while an editor works through it. What they decide is shown at once and saved behind them, in order; what
 * cannot be saved says so and waits again.
 */
export class Triage {
  private state: TriageState = {
    status: 'loading',
    entries: [],
    position: 0,
    outcomes: new Map(),
    totals: { untagged: 0, uncertain: 0, stale: 0 },
    hasMore: false,
    canUndo: false,
  };
  private next: string | null = null;
  private isLoading = false;
  private steps: Step[] = [];
  private saving: Promise<void> = Promise.resolve();
  /** The last change of each entry: the answer to one before it is not to cover it. */
  private readonly latest = new Map<string, VerdictChange>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly server: TriageServer) {}

  readonly getState = (): TriageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Fetches the entries behind those that were loaded. */
  readonly loadMore = async (): Promise<void> => {
    if (this.next !== null) await this.load(this.next);
  };

  /** Starts at the head of the queue. */
  readonly start = async (): Promise<void> => {
    this.steps = [];
    this.next = null;
    this.set({
      status: 'loading',
      entries: [],
      position: 0,
      outcomes: new Map(),
      hasMore: false,
      canUndo: false,
    });
    await this.load(null);
  };

  readonly goTo = (position: number): void => {
    const { entries } = this.state;
    this.set({ position: Math.max(0, Math.min(entries.length, position)) });
    if (entries.length - position < AHEAD) void this.loadMore();
  };

  /** Settles the entry that is looked at, and goes on to the next. */
  readonly decide = (after: Verdict): void => {
    const entry = this.state.entries[this.state.position];
    if (!entry) return;
    const { stages, intents, format, topics } = entry.suggestions;
    const suggested = termsIn({
      stages: stages.map(({ term }) => term),
      intents: intents.map(({ term }) => term),
      format: format?.term ?? null,
      topics: topics.map(({ term }) => term),
    });
    const set = termsIn(after.tags);
    const accepted = termsWithout(suggested, termsWithout(suggested, set));
    const change = { before: verdictOn(entry), after, accepted };
    this.take({ key: keyOf(entry), change }, 'done');
    this.save(entry, { ...change, confirmed: true });
  };

  readonly skip = (): void => {
    const entry = this.state.entries[this.state.position];
    if (entry) this.take({ key: keyOf(entry), change: null }, 'skipped');
  };

  /** Takes the last decision back, and returns to its entry. */
  readonly undo = (): void => {
    const step = this.steps.pop();
    if (!step) return;
    const position = this.state.entries.findIndex((entry) => keyOf(entry) === step.key);
    const entry = this.state.entries[position];
    if (!entry) return;
    this.set({ position, canUndo: this.steps.length > 0 });
    this.settle(step.key, null);
    if (step.change === null) return;
    const { before, after } = step.change;
    this.save(entry, { before: after, after: before, accepted: [], confirmed: false });
  };

  private take(step: Step, outcome: Outcome): void {
    this.steps.push(step);
    this.set({ canUndo: true });
    this.settle(step.key, outcome);
    this.goTo(this.state.position + 1);
  }

  private save(entry: TaggingEntry, change: VerdictChange & { confirmed: boolean }): void {
    const key = keyOf(entry);
    this.latest.set(key, change);
    this.retag(key, { ...change.after.tags, dismissed: change.after.dismissed });
    this.saving = this.saving.then(async () => {
      try {
        const tags = await this.server.save(entry, change);
        if (this.latest.get(key) === change) this.retag(key, tags);
      } catch {
        this.steps = this.steps.filter((step) => step.key !== key);
        this.set({ canUndo: this.steps.length > 0 });
        if (this.latest.get(key) === change) {
          this.retag(key, { ...change.before.tags, dismissed: change.before.dismissed });
        }
        this.settle(key, 'failed');
      }
    });
  }

  private retag(key: string, tags: Partial<ReviewedTags>): void {
    const entries = this.state.entries.map((entry) =>
      keyOf(entry) === key ? { ...entry, tags: { ...entry.tags, ...tags } } : entry,
    );
    this.set({ entries });
  }

  private settle(key: string, outcome: Outcome | null): void {
    const outcomes = new Map(this.state.outcomes);
    if (outcome === null) outcomes.delete(key);
    else outcomes.set(key, outcome);
    this.set({ outcomes });
  }

  private async load(after: string | null): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    try {
      const { data, meta } = await this.server.load(after);
      this.next = meta.next;
      this.set({
        status: 'ready',
        entries: [...this.state.entries, ...data],
        hasMore: meta.next !== null,
        ...(meta.totals ? { totals: meta.totals } : {}),
      });
    } catch {
      this.set({ status: 'failed' });
    } finally {
      this.isLoading = false;
    }
  }

  private set(change: Partial<TriageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
