import type { ContactState } from '../../journey/contact-state';
import type { Candidates } from '../candidates';
import type { Catalogue } from '../catalogue';
import type { Learner } from '../learner';
import type { Evidence } from '../rank-request';
import type { RecentItem } from '../recent-items';

/** What a signal looks at. */
interface SignalInput {
  state: ContactState;
  recent: RecentItem[];
  /** Milliseconds since 1970, at the start of a UTC day. */
  today: number;
  locale: string;
  catalogue: Catalogue;
  learner: Learner;
}

/** A signal, made ready for one ranking; the next one may use its memory again. */
export interface Signal {
  /** Adds `weight` times the score of each candidate to `totals`, by item. */
  addTo(totals: Float64Array, weight: number, candidates: Candidates): void;
  /** 0–1: how much speaks for an item. */
  score(item: number): number;
  /** What an item's score rests on; asked for the few items that are returned. */
  evidence(item: number): Evidence;
}

export type MakeSignal = (input: SignalInput) => Signal;
