import type { RuleDefinition } from '../ranking/rules/rule';
import type { RuleConflict } from '../ranking/rules/rule-conflicts';
import type { RuleProblem } from '../ranking/rules/rule-problems';
import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';

/** Drafts only apply to previews. */
export const RULE_STATES = ['draft', 'active'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** A rule as it is sent and returned: times are ISO 8601. */
export interface RuleInput extends Omit<RuleDefinition, 'from' | 'until'> {
  from: string | null;
  until: string | null;
  state: RuleState;
}

/** An entry with its title; null if it is not published or the admin user may not read its type. */
export interface TitledEntry extends ContentReference {
  title: string | null;
}

export interface SiteRule extends Omit<RuleInput, 'target'> {
  id: string;
  target: Omit<RuleInput['target'], 'entries'> & { entries: TitledEntry[] };
  /** Increases with each change; changes must name the current one. */
  revision: number;
  /** Name of the admin user who made it, or null. */
  owner: string | null;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
  /** Problems that keep it from applying, whatever its state. */
  problems: RuleProblem[];
  /** Number of published entries that it matches. */
  entries: number;
}

/** `GET /lifecycle-map/rules`, strongest first */
export type RulesAnswer = Answer<SiteRule[]>;

/** `GET|PUT /lifecycle-map/rules/:id`, `POST /lifecycle-map/rules` */
export type RuleAnswer = Answer<SiteRule>;

/** `POST /lifecycle-map/rules` */
export interface PostRuleBody {
  data: RuleInput;
}

/** `PUT /lifecycle-map/rules/:id`: 409 when the rule has another revision. */
export interface PutRuleBody extends PostRuleBody {
  revision: number;
}

/** `POST /lifecycle-map/rules/check`: stores nothing. */
export interface CheckRuleBody extends PostRuleBody {
  /** Id of the rule to be changed. */
  id?: string;
}

export type RuleCheckAnswer = Answer<{
  /** Conflicts with rules that have not expired, including drafts. */
  conflicts: RuleConflict[];
  problems: RuleProblem[];
  /** Number of published entries that it matches, and of all entries. */
  entries: number;
  catalogue: number;
  /** Some of the entries. */
  sample: TitledEntry[];
}>;

/** `GET /lifecycle-map/entries`: published entries whose title contains a text. */
export type EntriesAnswer = Answer<TitledEntry[]>;
