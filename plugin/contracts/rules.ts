import type { RuleDefinition } from '../ranking/rules/rule';
import type { RuleConflict } from '../ranking/rules/rule-conflicts';
import type { RuleProblem } from '../ranking/rules/rule-problems';
import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';

/** Drafts answer to no request but to previews. */
export const RULE_STATES = ['draft', 'active'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** A rule as it is written and read: times are ISO 8601. */
export interface RuleInput extends Omit<RuleDefinition, 'from' | 'until'> {
  from: string | null;
  until: string | null;
  state: RuleState;
}

/** An entry with what it is called; null where it is not published or the admin user may not read its type. */
export interface TitledEntry extends ContentReference {
  title: string | null;
}

export interface SiteRule extends Omit<RuleInput, 'target'> {
  id: string;
  target: Omit<RuleInput['target'], 'entries'> & { entries: TitledEntry[] };
  /** Grows with each change: what a change says that it knew. */
  revision: number;
  /** Name of the admin user who made it, or null. */
  owner: string | null;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
  /** What keeps it from applying, whatever its state. */
  problems: RuleProblem[];
  /** Published entries that it is about. */
  entries: number;
}

/** `GET /lifecycle-map/rules`, the strongest first */
export type RulesAnswer = Answer<SiteRule[]>;

/** `GET|PUT /lifecycle-map/rules/:id`, `POST /lifecycle-map/rules` */
export type RuleAnswer = Answer<SiteRule>;

/** `POST /lifecycle-map/rules` */
export interface PostRuleBody {
  data: RuleInput;
}

/** `PUT /lifecycle-map/rules/:id`: 409 when the rule has another revision by now. */
export interface PutRuleBody extends PostRuleBody {
  revision: number;
}

/** `POST /lifecycle-map/rules/check`: stores nothing. */
export interface CheckRuleBody extends PostRuleBody {
  /** Of the rule that would be changed. */
  id?: string;
}

export type RuleCheckAnswer = Answer<{
  /** With the rules that are not over, drafts included. */
  conflicts: RuleConflict[];
  problems: RuleProblem[];
  /** Published entries that it is about, and of all that could be listed. */
  entries: number;
  catalogue: number;
  /** Some of them. */
  sample: TitledEntry[];
}>;

/** `GET /lifecycle-map/entries`: published entries whose title holds the text. */
export type EntriesAnswer = Answer<TitledEntry[]>;
