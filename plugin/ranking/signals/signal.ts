import type { ContactState } from '../../journey/contact-state';
import type { Candidates } from '../candidates';
import type { Catalogue } from '../catalogue/catalogue';
import type { JourneyView } from '../journey-view';
import type { Learner } from '../learning/learner';
import type { Evidence } from '../ranked-item';

/** Input of a signal. */
export interface SignalInput {
  state: ContactState;
  journey: JourneyView;
  /** Number of the contact in the learner, so that they are not their own neighbour; -1 when it is not known. */
  self: number;
  /** For each of their traits, the ids of other contacts who have it; absent: none are known. */
  peers?: readonly (readonly number[])[];
  /** Milliseconds since 1970: the time that ages and decay refer to. */
  now: number;
  locale: string;
  catalogue: Catalogue;
  learner: Learner;
}

/** A signal prepared for one ranking. The next ranking may overwrite its memory. */
export interface Signal {
  /** Adds `weight` times the score of each candidate to `totals`, by item. */
  addTo(totals: Float64Array, weight: number, candidates: Candidates): void;
  /** About 0–1. */
  score(item: number): number;
  /** Whether an item's share is reported even where it is 0; absent: never. */
  explainsZero?: (item: number) => boolean;
  /** Evidence of an item's score; only asked for items that are returned. */
  evidence(item: number): Evidence;
}

export type MakeSignal = (input: SignalInput) => Signal;
