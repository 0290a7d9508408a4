import {
  Field,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';

import { RULE_STATES } from '../../../plugin/contracts/rules';
import { RULE_EFFECTS } from '../../../plugin/ranking/rules/rule';
import { FieldGroup } from '../components/FieldGroup';
import { useTranslate } from '../translations/use-translate';
import { withEffect, type RuleDraft } from './rule-draft';

export interface RuleFieldsProps {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
}

/** Name and effect of a rule. */
export const RuleEffectFields = ({ draft, onChange }: RuleFieldsProps) => {
  const translate = useTranslate();
  const { name, effect, state, factor, position } = draft;
  const effectOf = (value: unknown) => RULE_EFFECTS.find((one) => one === value) ?? effect;
  const stateOf = (value: unknown) => RULE_STATES.find((one) => one === value) ?? state;
  return (
    <FieldGroup title={translate('rules.group.effect')}>
      <Field.Root hint={translate('rules.name.hint')} required>
        <Field.Label>{translate('rules.name')}</Field.Label>
        <TextInput
          value={name}
          maxLength={100}
          onChange={({ target }: { target: { value: string } }) =>
            onChange({ ...draft, name: target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={translate(`rules.state.${state}.hint`)}>
        <Field.Label>{translate('rules.status')}</Field.Label>
        <SingleSelect
          value={state}
          onChange={(value) => onChange({ ...draft, state: stateOf(value) })}
        >
          {RULE_STATES.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {translate(`rules.is.${key}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={translate(`rules.effect.${effect}.hint`)}>
        <Field.Label>{translate('rules.effect')}</Field.Label>
        <SingleSelect
          value={effect}
          onChange={(value) => onChange(withEffect(draft, effectOf(value)))}
        >
          {RULE_EFFECTS.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {translate(`rules.effect.${key}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {factor !== null && (
        <Field.Root hint={translate('rules.factor.hint')}>
          <Field.Label>{translate('rules.factor')}</Field.Label>
          <NumberInput
            value={factor}
            step={0.5}
            onValueChange={(value) => onChange({ ...draft, factor: value ?? 1 })}
          />
          <Field.Hint />
        </Field.Root>
      )}
      {position !== null && (
        <Field.Root hint={translate('rules.position.hint')}>
          <Field.Label>{translate('rules.position')}</Field.Label>
          <NumberInput
            value={position}
            onValueChange={(value) => onChange({ ...draft, position: value ?? 1 })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </FieldGroup>
  );
};
