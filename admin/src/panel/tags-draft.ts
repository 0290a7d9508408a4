import type { FacetTerm } from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { termsIn, withTerms } from './with-terms';

export type DraftStatus = 'idle' | 'saving' | 'saved' | 'failed';

export interface DraftState {
  /** What is shown: changes at once, before they are stored. */
  tags: Tags;
  status: DraftStatus;
  /** What the last save failed with; null otherwise. */
  error: unknown;
  canUndo: boolean;
}

const sameTags = (left: Tags, right: Tags): boolean =>
  JSON.stringify(termsIn(left)) === JSON.stringify(termsIn(right));

/**
 * The tags of one document while they are edited. Saves are sent one at a time; what is changed meanwhile waits
 * and goes out as a whole, so that the newest always wins and nothing in between is lost. When the last
 * of them fails, the tags go back to what is stored.
 */
export class TagsDraft {
  private state: DraftState;
  private isWaiting = false;
  private accepted: FacetTerm[] = [];
  /** What was shown before each change, the newest last. */
  private past: Tags[] = [];
  private readonly listeners = new Set<() => void>();

  /**
   * @param stored what the server has
   * @param save stores the whole and answers with what is stored then; told which terms were accepted from suggestions
   */
  constructor(
    private stored: Tags,
    private readonly save: (tags: Tags, accepted: FacetTerm[]) => Promise<Tags>,
  ) {
    this.state = { tags: stored, status: 'idle', error: null, canUndo: false };
  }

  readonly getState = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (change: Partial<Tags>): void => {
    this.past.push(this.state.tags);
    this.show({ ...this.state.tags, ...change });
  };

  /** Takes suggested terms over, as one change. */
  readonly accept = (terms: FacetTerm[]): void => {
    // Suggestions come with more than the server takes.
    this.accepted = [...this.accepted, ...terms.map(({ facet, term }) => ({ facet, term }))];
    this.change(withTerms(this.state.tags, terms));
  };

  /** Goes back to before the last change, and saves that. */
  readonly undo = (): void => {
    const before = this.past.pop();
    if (before) this.show(before);
  };

  /** Takes over what the server told since, unless that is about to change. */
  readonly follow = (stored: Tags): void => {
    if (this.state.status === 'saving') return;
    this.stored = stored;
    // To undo past what somebody else changed would undo their change too.
    if (!sameTags(stored, this.state.tags)) this.past = [];
    this.set({ ...this.state, tags: stored, canUndo: this.past.length > 0 });
  };

  private show(tags: Tags): void {
    const isSaving = this.state.status === 'saving';
    this.isWaiting = true;
    this.set({ tags, status: 'saving', error: null, canUndo: this.past.length > 0 });
    if (!isSaving) void this.saveAll();
  }

  private async saveAll(): Promise<void> {
    let failure: { error: unknown } | null = null;
    while (this.isWaiting) {
      this.isWaiting = false;
      try {
        this.stored = await this.save(this.state.tags, this.accepted);
        failure = null;
      } catch (error) {
        failure = { error };
      }
    }
    if (failure) this.past = [];
    this.set({
      tags: this.stored,
      canUndo: this.past.length > 0,
      status: failure ? 'failed' : 'saved',
      error: failure?.error ?? null,
    });
  }

  private set(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
