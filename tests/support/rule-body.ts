import type { RuleInput } from '../../plugin/contracts/rules';
import { ruleDefinition } from './rules';

/** A rule as it is posted. */
export const ruleBody = (
  asked: Parameters<typeof ruleDefinition>[0],
  state: RuleInput['state'] = 'active',
): { data: RuleInput } => ({
  data: { ...ruleDefinition(asked), from: null, until: null, state },
});
