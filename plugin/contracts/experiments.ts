import type { Arm } from '../experiments/assign-arm';
import type { ArmCounts, ExperimentCounts } from '../experiments/count-arms';
import type { ExperimentResult } from '../experiments/experiment-result';
import type { Estimate } from '../experiments/proportion';
import type { Answer } from './envelope';

/** `none`: an empty list, so that the site shows what it shows without recommendations. */
export const RANKINGS = ['blend', 'newest', 'none'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** How much entries are tried out of which little is known: not at all, as usual, or twice as much. */
export const EXPLORATIONS = [0, 1, 2] as const;
export type Exploration = (typeof EXPLORATIONS)[number];

/** How an arm's lists are made. */
export interface Strategy {
  ranking: Ranking;
  /** `active`, `none`, or the id of a rule that is tested in addition to the active ones. */
  rules: string;
  /** Weight of the bonus for entries of which little is known; absent: 1. */
  exploration?: Exploration;
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
  /** Touchpoint types that count as success from a person's first request on, whether or not they cite a list. */
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
  /** Whether its winner is what everybody gets now who is in no arm. */
  isDefault: boolean;
}

export interface ExperimentOverview extends Experiment {
  /** People who have asked for a list in either arm so far. All ids of a person are one. */
  people: number;
}

/** The people who came in a week of an experiment. */
export interface ExperimentWeek extends ArmCounts {
  /** Treatment minus control; null without people in both. */
  difference: Estimate | null;
}

export interface ExperimentReport extends ExperimentOverview {
  /** The result; null while it runs, and when it was stopped. */
  result:
    | (ExperimentResult &
        Omit<ExperimentCounts, 'weeks'> & {
          /** By the week of each person's first request; the effect of something new may wear off. */
          weeks: ExperimentWeek[];
          /** Contacts erased while it ran, in any arm or none; they no longer count. */
          erased: number;
        })
    | null;
}

/** What an experiment of so many days can show, by what the site's contacts did in as many days until now. */
export interface ExperimentPower {
  /** Contacts with a touchpoint. */
  contacts: number;
  /** Of them, with one of the outcomes. */
  converted: number;
  /** Contacts that each arm would have. */
  contactsPerArm: number;
  /** The smallest rise of their share that is found in 80% of all cases, 0–1; null where the contacts are too few for any. */
  smallestRise: number | null;
}

/** `GET /lifecycle-map/experiments/power` */
export type ExperimentPowerAnswer = Answer<ExperimentPower>;

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

/** `POST /lifecycle-map/experiments`, `POST /lifecycle-map/experiments/:id/stop`, `…/adopt`, `…/abandon` */
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
