import type { Arm } from '../experiments/assign-arm';
import type { ExperimentResult } from '../experiments/experiment-result';
import type { Answer } from './envelope';

export const RANKINGS = ['blend', 'newest'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** How an arm's lists are made. */
export interface Strategy {
  ranking: Ranking;
  /** `active`, `none`, or the id of a rule that is tested in addition to the active ones. */
  rules: string;
}

/** A strategy with the name of the rule that it tests; null if it tests none, or the rule was deleted. */
export interface NamedStrategy extends Strategy {
  ruleName: string | null;
}

/** The definition of an experiment, which does not change after the start. */
export interface ExperimentInput {
  name: string;
  control: Strategy;
  treatment: Strategy;
  /** Share of contacts that take no part, 0–0.9. */
  holdout: number;
  /** Duration in days, 1–365; the result is hidden until the end. */
  days: number;
  /** Touchpoint types that count as success if they cite a list that was shown to the contact. */
  outcomes: string[];
}

export interface Experiment extends ExperimentInput {
  id: string;
  control: NamedStrategy;
  treatment: NamedStrategy;
  /** ISO 8601. */
  startedAt: string;
  endsAt: string;
  /** When it was stopped early: then it has no result. */
  stoppedAt: string | null;
  state: 'running' | 'over' | 'stopped';
}

export interface ExperimentOverview extends Experiment {
  /** Contacts who were shown a list of either arm so far. */
  shown: number;
}

export interface ExperimentReport extends ExperimentOverview {
  /** The result; null while it runs, and when it was stopped. */
  result:
    | (ExperimentResult & {
        counts: Record<Exclude<Arm, 'holdout'>, { contacts: number; converted: number }>;
        /** Contacts who got lists of both arms, because they were recognized in between; left out. */
        crossed: number;
        /** Contacts erased while it ran, in any arm or none; they no longer count. */
        erased: number;
      })
    | null;
}

/** The choices for a new experiment. */
export interface ExperimentChoices {
  rankings: readonly Ranking[];
  /** Drafts that could apply; active rules always apply. */
  rules: { id: string; name: string }[];
  /** Keys of the touchpoint types that can be a success; those that only show something cannot. */
  outcomes: string[];
}

/** `GET /lifecycle-map/experiments`, latest first, with the choices for a new one */
export type ExperimentsAnswer = Answer<ExperimentOverview[], ExperimentChoices>;

/** `POST /lifecycle-map/experiments` */
export interface PostExperimentBody {
  data: ExperimentInput;
}

/** `POST /lifecycle-map/experiments`, `POST /lifecycle-map/experiments/:id/stop` */
export type ChangedExperimentAnswer = Answer<Experiment>;

/** `GET /lifecycle-map/experiments/:id` */
export type ExperimentAnswer = Answer<ExperimentReport>;

/** `meta.experiment` of a list. */
export interface ExperimentMeta {
  id: string;
  name: string;
  arm: Arm;
  /** Why this arm, and what it does. */
  reason: string;
}
