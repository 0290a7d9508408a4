import { anyEntry, anyRequest } from '../../plugin/ranking/rules/blank-rule';
import type { Rule, RuleDefinition } from '../../plugin/ranking/rules/rule';

type Asked = Partial<Omit<RuleDefinition, 'target' | 'when'>> & {
  target?: Partial<RuleDefinition['target']>;
  when?: Partial<RuleDefinition['when']>;
};

/** A rule that asks for nothing but what is given. */
export const ruleDefinition = ({ target, when, ...asked }: Asked): RuleDefinition => ({
  name: 'A rule',
  effect: 'boost',
  target: { ...anyEntry, ...target },
  when: { ...anyRequest, ...when },
  factor: null,
  position: null,
  cap: null,
  from: null,
  until: null,
  priority: 0,
  ...asked,
});

export const ruleOf = ({ id = 'rule', ...asked }: Asked & { id?: string }): Rule => ({
  id,
  createdAt: 0,
  ...ruleDefinition(asked),
});
