import { Field, NumberInput } from '@strapi/design-system';

import type { ExperimentInput } from '../../../plugin/contracts/experiments';
import { FieldGroup } from '../components/FieldGroup';
import { useTranslate } from '../translations/use-translate';

export interface DraftFieldsProps {
  draft: ExperimentInput;
  onChange: (draft: ExperimentInput) => void;
}

/** How long an experiment runs, and who takes no part. */
export const HorizonFields = ({ draft, onChange }: DraftFieldsProps) => {
  const translate = useTranslate();
  const { days, holdout } = draft;
  return (
    <FieldGroup
      title={translate('experiments.group.horizon')}
      hint={translate('experiments.group.horizon.hint')}
    >
      <Field.Root hint={translate('experiments.days.hint')}>
        <Field.Label>{translate('experiments.days')}</Field.Label>
        <NumberInput
          value={days}
          onValueChange={(value) => onChange({ ...draft, days: value ?? 0 })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={translate('experiments.holdout.hint')}>
        <Field.Label>{translate('experiments.holdout')}</Field.Label>
        <NumberInput
          value={Math.round(holdout * 100)}
          onValueChange={(value) => onChange({ ...draft, holdout: (value ?? 0) / 100 })}
        />
        <Field.Hint />
      </Field.Root>
    </FieldGroup>
  );
};
