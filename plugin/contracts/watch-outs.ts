import type { Answer } from './envelope';
import type { ReportMeta } from './journeys';
import type { WatchOut } from '../watch-outs/watch-outs';

/** Active contacts of whom a stage's watch-out has come true. */
export interface WatchOutReport {
  watchOut: WatchOut;
  /** Keys of the stages whose contacts it is looked for in. */
  stages: string[];
  /** Active contacts in those stages whom it could be true of. */
  among: number;
  /** Those of whom it is. */
  contacts: number;
}

/** `GET /lifecycle-map/watch-outs`; data is null while they are looked for for the first time. */
export type WatchOutsAnswer = Answer<WatchOutReport[] | null, ReportMeta>;
