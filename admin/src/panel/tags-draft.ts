import type { Tags } from '../../../plugin/taxonomy/taxonomy';

export type DraftStatus = 'idle' | 'saving' | 'saved' | 'failed';

export interface DraftState {
  /** What is shown: changes at once, before they are stored. */
  tags: Tags;
  status: DraftStatus;
  /** What the last save failed with; null otherwise. */
  error: unknown;
}

/**
 * The tags of one document while they are edited. Saves are sent one at a time; what is changed meanwhile waits
 * and goes out as a whole, so that the newest always wins and nothing in between is lost. When the last
 * of them fails, the tags go back to what is stored.
 */
export class TagsDraft {
  private state: DraftState;
  private isWaiting = false;
  private readonly listeners = new Set<() => void>();

  /**
   * @param stored what the server has
   * @param save stores the whole and answers with what is stored then
   */
  constructor(
    private stored: Tags,
    private readonly save: (tags: Tags) => Promise<Tags>,
  ) {
    this.state = { tags: stored, status: 'idle', error: null };
  }

  readonly getState = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (change: Partial<Tags>): void => {
    const isSaving = this.state.status === 'saving';
    this.isWaiting = true;
    this.set({ tags: { ...this.state.tags, ...change }, status: 'saving', error: null });
    if (!isSaving) void this.saveAll();
  };

  /** Takes over what the server told since, unless that is about to change. */
  readonly follow = (stored: Tags): void => {
    if (this.state.status === 'saving') return;
    this.stored = stored;
    this.set({ ...this.state, tags: stored });
  };

  private async saveAll(): Promise<void> {
    let failure: { error: unknown } | null = null;
    while (this.isWaiting) {
      this.isWaiting = false;
      try {
        this.stored = await this.save(this.state.tags);
        failure = null;
      } catch (error) {
        failure = { error };
      }
    }
    this.set({
      tags: this.stored,
      status: failure ? 'failed' : 'saved',
      error: failure?.error ?? null,
    });
  }

  private set(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
