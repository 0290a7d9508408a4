import type { ExperimentInput, Strategy } from '../../../plugin/contracts/experiments';

const DAYS = 14;
const MOST_DAYS = 365;
const MOST_HOLDOUT = 0.9;

/** As the form begins: the lists of today against the simplest ones. */
export const newDraft: ExperimentInput = {
  name: '',
  control: { ranking: 'blend', rules: 'active', exploration: 1 },
  treatment: { ranking: 'newest', rules: 'active', exploration: 1 },
  holdout: 0,
  days: DAYS,
  outcomes: [],
};

export const inputOf = ({ name, ...draft }: ExperimentInput): ExperimentInput => ({
  ...draft,
  name: name.trim(),
});

const isSame = (one: Strategy, other: Strategy): boolean =>
  one.ranking === other.ranking &&
  one.rules === other.rules &&
  (one.exploration ?? 1) === (other.exploration ?? 1);

type DraftProblem = 'same' | 'outcomes' | 'holdout' | 'days' | 'name';

/** What keeps it from being started. */
export function problemsOf(draft: ExperimentInput): DraftProblem[] {
  const { name, control, treatment, holdout, days, outcomes } = draft;
  const found: [DraftProblem, boolean][] = [
    ['name', name.trim() === ''],
    ['outcomes', outcomes.length === 0],
    ['same', isSame(control, treatment)],
    ['days', !Number.isInteger(days) || days < 1 || days > MOST_DAYS],
    ['holdout', holdout < 0 || holdout > MOST_HOLDOUT],
  ];
  return found.filter(([, isFound]) => isFound).map(([problem]) => problem);
}
