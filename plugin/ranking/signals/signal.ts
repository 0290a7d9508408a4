import type { ContactState } from '../../journey/contact-state';
import type { Candidates } from '../candidates';
import type { Catalogue } from '../catalogue/catalogue';
import type { JourneyView } from '../journey-view';
import type { Learner } from '../learning/learner';
import type { Evidence } from '../ranked-item';

/** What a signal looks at. */
export interface SignalInput {
  state: ContactState;
  journey: JourneyView;
  /** Number of the contact in the learner, who is no neighbour of themselves; -1 when it is not known. */
  self: number;
  /** Milliseconds since 1970: what ages and fades is measured from here. */
  now: number;
  locale: string;
  catalogue: Catalogue;
  learner: Learner;
}

/** A signal, made ready for one ranking; the next one may use its memory again. */
export interface Signal {
  /** Adds `weight` times the score of each candidate to `totals`, by item. */
  addTo(totals: Float64Array, weight: number, candidates: Candidates): void;
  /** About 0–1: how much speaks for an item. */
  score(item: number): number;
  /** Whether an item's share is told also where it is 0; absent: never. */
  explainsZero?: (item: number) => boolean;
  /** What an item's score rests on; asked for the few items that are returned. */
  evidence(item: number): Evidence;
}

export type MakeSignal = (input: SignalInput) => Signal;
