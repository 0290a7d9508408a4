import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { Format } from '../../../plugin/taxonomy/taxonomy';
import { useTranslate } from '../translations/use-translate';

interface Props {
  value: string | null;
  formats: Format[];
  disabled: boolean;
  onChange: (value: string | null) => void;
}

/** A retired format is shown only where an entry has it. */
const withRetired = (formats: Format[], value: string | null): Pick<Format, 'key' | 'label'>[] =>
  value === null || formats.some(({ key }) => key === value)
    ? formats
    : [...formats, { key: value, label: value }];

export const FormatField = ({ value, formats, disabled, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{translate('panel.format')}</Field.Label>
      <SingleSelect
        size="S"
        value={value ?? ''}
        disabled={disabled}
        placeholder={translate('panel.choose')}
        clearLabel={translate('panel.clear-format')}
        onClear={value === null || disabled ? undefined : () => onChange(null)}
        onChange={(chosen) => onChange(String(chosen))}
      >
        {withRetired(formats, value).map(({ key, label }) => (
          <SingleSelectOption key={key} value={key}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
