import { useRBAC } from '@strapi/strapi/admin';

import { READ_AND_WRITE_RULES } from '../permissions';
import { useGetLifecycleRulesQuery } from '../services/rules';
import { useTranslate } from '../translations/use-translate';
import { OptionalSelect } from './OptionalSelect';

interface Props {
  label: string;
  none?: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A set of rules: the active ones, none, or the active ones with one more. */
export const RuleSetField = (props: Props) => {
  const translate = useTranslate();
  const { allowedActions } = useRBAC(READ_AND_WRITE_RULES);
  const { data: rules = [] } = useGetLifecycleRulesQuery(undefined, {
    skip: allowedActions.canRead !== true,
  });
  const choices = [
    { key: 'active', label: translate('preview.rules.active') },
    { key: 'none', label: translate('preview.rules.no') },
    ...rules
      .filter(({ id, state }) => state === 'draft' || id === props.value)
      .map(({ id, name }) => ({ key: id, label: translate('preview.rules.with', { name }) })),
  ];
  return <OptionalSelect {...props} choices={choices} />;
};
