import { Field, TextInput } from '@strapi/design-system';

import { ChoicesField } from '../components/ChoicesField';
import { FieldGroup } from '../components/FieldGroup';
import { useLabels } from '../services/use-labels';
import { useTranslate } from '../translations/use-translate';
import type { DraftFieldsProps } from './HorizonFields';

interface Props extends DraftFieldsProps {
  /** Keys of the touchpoint types that can be a success. */
  outcomes: string[];
}

/** What an experiment is called, and what it hopes for. */
export const GoalFields = ({ draft, outcomes, onChange }: Props) => {
  const translate = useTranslate();
  const labels = useLabels();
  return (
    <FieldGroup title={translate('experiments.goal')}>
      <Field.Root hint={translate('experiments.name.hint')} required>
        <Field.Label>{translate('experiments.name')}</Field.Label>
        <TextInput
          value={draft.name}
          maxLength={100}
          onChange={({ target }: { target: { value: string } }) =>
            onChange({ ...draft, name: target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
      <ChoicesField
        label={translate('experiments.outcomes')}
        hint={translate('experiments.outcomes.hint')}
        placeholder={translate('experiments.outcomes.choose')}
        value={draft.outcomes}
        choices={outcomes.map((key) => ({ key, label: labels.touchpointType(key) }))}
        onChange={(chosen) => onChange({ ...draft, outcomes: chosen })}
      />
    </FieldGroup>
  );
};
