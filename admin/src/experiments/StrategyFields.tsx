import {
  EXPLORATIONS,
  type ExperimentChoices,
  type ExperimentInput,
  type Strategy,
} from '../../../plugin/contracts/experiments';
import { ChoiceField } from '../components/ChoiceField';
import { FieldGroup } from '../components/FieldGroup';
import { useTranslate } from '../translations/use-translate';
import { useStrategyNames } from './use-strategy-names';

interface Props {
  arm: keyof Pick<ExperimentInput, 'control' | 'treatment'>;
  value: Strategy;
  choices: ExperimentChoices;
  onChange: (value: Strategy) => void;
}

/** How the lists of an arm are made, each choice in words. */
export const StrategyFields = ({ arm, value, choices, onChange }: Props) => {
  const translate = useTranslate();
  const names = useStrategyNames();
  const sets = [
    ...['active', 'none'].map((key) => ({
      key,
      label: names.rules({ rules: key, ruleName: null }),
    })),
    ...choices.rules.map(({ id, name }) => ({
      key: id,
      label: names.rules({ rules: id, ruleName: name }),
    })),
  ];
  return (
    <FieldGroup title={translate(`experiments.${arm}`)} hint={translate(`experiments.${arm}.hint`)}>
      <ChoiceField
        label={translate('experiments.ranking', { arm: translate(`experiments.${arm}`) })}
        hint={translate(`experiments.ranking.${value.ranking}.hint`)}
        value={value.ranking}
        choices={choices.rankings.map((key) => ({ key, label: names.ranking(key) }))}
        onChange={(ranking) => onChange({ ...value, ranking })}
      />
      <ChoiceField
        label={translate('experiments.rules', { arm: translate(`experiments.${arm}`) })}
        hint={names.rulesHint(value.rules)}
        value={value.rules}
        choices={sets}
        onChange={(rules) => onChange({ ...value, rules })}
      />
      <ChoiceField
        label={translate('experiments.exploration', { arm: translate(`experiments.${arm}`) })}
        hint={translate('experiments.exploration.hint')}
        value={String(value.exploration ?? 1)}
        choices={EXPLORATIONS.map((weight) => ({
          key: String(weight),
          label: names.exploration(weight),
        }))}
        onChange={(chosen) =>
          onChange({
            ...value,
            exploration: EXPLORATIONS.find((weight) => String(weight) === chosen) ?? 1,
          })
        }
      />
    </FieldGroup>
  );
};
