import type { RuleInput, RuleState } from '../../../plugin/contracts/rules';
import type { Rule, RuleDefinition } from '../../../plugin/ranking/rules/rule';

export const RULE_UID = 'plugin::lifecycle-map.rule';

/** A rule's row, as Strapi's query engine reads it. */
export interface RuleRow {
  ruleId: string;
  state: string;
  revision: number;
  definition: RuleDefinition;
  authorName: string | null;
  createdAt: string | Date;
  updatedAt: string | Date;
}

/** A rule as memory holds it. */
export interface StoredRule {
  rule: Rule;
  state: RuleState;
  revision: number;
  owner: string | null;
  updatedAt: number;
}

const timeOf = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));

export const definitionOf = ({
  name,
  effect,
  target,
  when,
  factor,
  position,
  cap,
  from,
  until,
  priority,
}: RuleInput): RuleDefinition => ({
  name,
  effect,
  target,
  when,
  factor,
  position,
  cap,
  from: timeOf(from),
  until: timeOf(until),
  priority,
});

export const storedRuleOf = (row: RuleRow): StoredRule => ({
  rule: { ...row.definition, id: row.ruleId, createdAt: +new Date(row.createdAt) },
  state: row.state === 'active' ? 'active' : 'draft',
  revision: row.revision,
  owner: row.authorName,
  updatedAt: +new Date(row.updatedAt),
});
