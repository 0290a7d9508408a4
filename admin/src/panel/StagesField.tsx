import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';

import type { Stage } from '../../../plugin/taxonomy/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TermChips } from './TermChips';
import { chosenTerms } from './chosen-terms';

interface Props {
  value: string[];
  stages: Stage[];
  disabled: boolean;
  onChange: (value: string[]) => void;
}

export const StagesField = ({ value, stages, disabled, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{translate('panel.stages')}</Field.Label>
      <MultiSelect
        size="S"
        value={value}
        disabled={disabled}
        placeholder={translate('panel.choose')}
        customizeContent={(chosen) => translate('panel.chosen', { count: chosen?.length ?? 0 })}
        onChange={onChange}
      >
        {stages.map(({ key, label }) => (
          <MultiSelectOption key={key} value={key}>
            {label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <TermChips
        label={translate('panel.stages')}
        terms={chosenTerms(value, stages)}
        disabled={disabled}
        onRemove={(key) => onChange(value.filter((term) => term !== key))}
      />
    </Field.Root>
  );
};
