import { useGetLifecycleRulesQuery } from '../services/rules';
import { useTranslate } from '../translations/use-translate';

/** Name of a set of rules. */
export const RuleSetName = ({ rules }: { rules: string }) => {
  const translate = useTranslate();
  const { data = [] } = useGetLifecycleRulesQuery();
  if (rules === 'none') return <>{translate('preview.rules.no')}</>;
  if (rules === 'active') return <>{translate('preview.rules.active')}</>;
  const name = data.find(({ id }) => id === rules)?.name ?? rules;
  return <>{translate('preview.rules.with', { name })}</>;
};
