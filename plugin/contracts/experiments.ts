import type { Arm } from '../experiments/assign-arm';
import type { ExperimentResult } from '../experiments/experiment-result';
import type { Answer } from './envelope';

export const RANKINGS = ['blend', 'newest'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** How an arm's lists are made. */
export interface Strategy {
  ranking: Ranking;
  /** `active`, `none`, or the id of a rule that is tried besides the active ones. */
  rules: string;
}

/** What is stated before an experiment starts, and stays. */
export interface ExperimentInput {
  name: string;
  control: Strategy;
  treatment: Strategy;
  /** Share of the contacts that take no part, 0–0.9. */
  holdout: number;
  /** Days that it runs, 1–365; the result is hidden until they are over. */
  days: number;
  /** Touchpoint types that count as success when they cite a list that the contact was shown. */
  outcomes: string[];
}

export interface Experiment extends ExperimentInput {
  id: string;
  /** ISO 8601. */
  startedAt: string;
  endsAt: string;
  /** When it was stopped before its end: it then has no result. */
  stoppedAt: string | null;
  state: 'running' | 'over' | 'stopped';
}

export interface ExperimentReport extends Experiment {
  /** Contacts that were shown a list of either arm so far. */
  shown: number;
  /** What is there once it is over; null while it runs, and when it was stopped. */
  result:
    | (ExperimentResult & {
        counts: Record<Exclude<Arm, 'holdout'>, { contacts: number; converted: number }>;
        /** Contacts that had lists of both arms, because they were recognized in between: left out. */
        crossed: number;
        /** Contacts erased while it ran, of any arm or none: what they did counts no more. */
        erased: number;
      })
    | null;
}

/** `GET /lifecycle-map/experiments`, the latest first */
export type ExperimentsAnswer = Answer<Experiment[]>;

/** `GET /lifecycle-map/experiments/:id` */
export type ExperimentAnswer = Answer<ExperimentReport>;

/** What `meta.experiment` tells of a list. */
export interface ExperimentMeta {
  id: string;
  name: string;
  arm: Arm;
  /** Why this arm, and what it does. */
  reason: string;
}
