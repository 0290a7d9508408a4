import { eachOnce, termsIn, termsWithout, withTerms } from '../../../plugin/taxonomy/facet-terms';
import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Verdict, VerdictChange } from '../services/verdict';

export type DraftStatus = 'idle' | 'saving' | 'saved' | 'failed';

export interface DraftState extends Verdict {
  /** `tags` and `dismissed` change immediately, before they are stored. */
  status: DraftStatus;
  /** Error of the last save; null otherwise. */
  error: unknown;
  canUndo: boolean;
}

const sameTags = (left: Tags, right: Tags): boolean =>
  JSON.stringify(termsIn(left)) === JSON.stringify(termsIn(right));

/** The state shown, with the terms that were accepted suggestions. */
interface Shown extends Verdict {
  accepted: FacetTerm[];
}

/**
 * The tags of one document while they are edited. Saves are sent one at a time; changes made meanwhile are sent
 * together after it, so that the newest wins and nothing is lost. When the last save fails, the tags go back to the
 * stored ones.
 */
export class TagsDraft {
  private state: DraftState;
  private isWaiting = false;
  private accepted: FacetTerm[] = [];
  /** The state before each change, newest last. */
  private past: Shown[] = [];
  private readonly listeners = new Set<() => void>();

  /**
   * @param stored the tags on the server
   * @param save stores a change and returns the stored tags
   */
  constructor(
    private stored: Verdict,
    private readonly save: (change: VerdictChange) => Promise<Verdict>,
  ) {
    this.state = { ...stored, status: 'idle', error: null, canUndo: false };
  }

  readonly getState = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param overruled suggested terms that the change rejects */
  readonly change = (change: Partial<Tags>, overruled: FacetTerm[] = []): void => {
    const { tags } = this.state;
    this.renew({ tags: { ...tags, ...change }, dismissed: this.dismissedWith(overruled) });
  };

  /** Accepts suggested terms, as one change. */
  readonly accept = (terms: FacetTerm[]): void => {
    const { tags, dismissed } = this.state;
    // Suggestions have properties that the server does not accept.
    const accepted = terms.map(({ facet, term }) => ({ facet, term }));
    this.renew({ tags: withTerms(tags, terms), dismissed }, accepted);
  };

  readonly dismiss = ({ facet, term }: FacetTerm): void => this.change({}, [{ facet, term }]);

  /** Restores all dismissed suggestions. */
  readonly restore = (): void => this.renew({ tags: this.state.tags, dismissed: [] });

  /** Undoes the last change, and saves. */
  readonly undo = (): void => {
    const before = this.past.pop();
    if (before) this.show(before);
  };

  /** Takes over the server's newer state, unless a save is under way. */
  readonly follow = (stored: Verdict): void => {
    if (this.state.status === 'saving') return;
    this.stored = stored;
    // Undoing beyond another user's change would undo that change too.
    if (!sameTags(stored.tags, this.state.tags)) this.past = [];
    this.set({ ...this.state, ...stored, canUndo: this.past.length > 0 });
  };

  private dismissedWith(terms: FacetTerm[]): FacetTerm[] {
    return eachOnce([
      ...this.state.dismissed,
      ...terms.map(({ facet, term }) => ({ facet, term })),
    ]);
  }

  private renew({ tags, dismissed }: Verdict, added: FacetTerm[] = []): void {
    const { accepted, state } = this;
    this.past.push({ tags: state.tags, dismissed: state.dismissed, accepted });
    const terms = termsIn(tags);
    const all = eachOnce([...accepted, ...added]);
    this.show({
      tags,
      dismissed: termsWithout(dismissed, terms),
      // Who takes a term off and sets it again has chosen it.
      accepted: termsWithout(all, termsWithout(all, terms)),
    });
  }

  private show({ accepted, ...verdict }: Shown): void {
    this.accepted = accepted;
    const isSaving = this.state.status === 'saving';
    this.isWaiting = true;
    this.set({ ...verdict, status: 'saving', error: null, canUndo: this.past.length > 0 });
    if (!isSaving) void this.saveAll();
  }

  private async saveAll(): Promise<void> {
    let failure: { error: unknown } | null = null;
    while (this.isWaiting) {
      this.isWaiting = false;
      const { tags, dismissed } = this.state;
      const { stored: before, accepted } = this;
      try {
        this.stored = await this.save({ before, after: { tags, dismissed }, accepted });
        failure = null;
      } catch (error) {
        failure = { error };
      }
    }
    if (failure) this.past = [];
    this.set({
      ...this.stored,
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
