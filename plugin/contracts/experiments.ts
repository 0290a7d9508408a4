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

/** A strategy with the name of the rule that it tries; null where it tries none, or the rule is gone. */
export interface NamedStrategy extends Strategy {
  ruleName: string | null;
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
  control: NamedStrategy;
  treatment: NamedStrategy;
  /** ISO 8601. */
  startedAt: string;
  endsAt: string;
  /** When it was stopped before its end: it then has no result. */
  stoppedAt: string | null;
  state: 'running' | 'over' | 'stopped';
}

export interface ExperimentOverview extends Experiment {
  /** Contacts that were shown a list of either arm so far. */
  shown: number;
}

export interface ExperimentReport extends ExperimentOverview {
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

/** What an experiment can be made of. */
export interface ExperimentChoices {
  rankings: readonly Ranking[];
  /** Drafts that could apply: the active ones are on already. */
  rules: { id: string; name: string }[];
  /** Keys of the touchpoint types that can be a success: what merely shows something cannot. */
  outcomes: string[];
}

/** `GET /lifecycle-map/experiments`, the latest first, with what the next one can be made of */
export type ExperimentsAnswer = Answer<ExperimentOverview[], ExperimentChoices>;

/** `POST /lifecycle-map/experiments` */
export interface PostExperimentBody {
  data: ExperimentInput;
}

/** `POST /lifecycle-map/experiments`, `POST /lifecycle-map/experiments/:id/stop` */
export type ChangedExperimentAnswer = Answer<Experiment>;

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
