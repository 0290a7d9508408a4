import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { useTranslate } from '../translations/use-translate';

interface Props<Days extends number> {
  label: string;
  options: readonly Days[];
  value: Days;
  onChange: (days: Days) => void;
}

/** A choice between numbers of days. */
export function DaysSelect<Days extends number>({ label, options, value, onChange }: Props<Days>) {
  const translate = useTranslate();
  const choose = (chosen: string | number): void => {
    const days = options.find((option) => String(option) === String(chosen));
    if (days !== undefined) onChange(days);
  };
  return (
    <Field.Root width="18rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect size="S" value={String(value)} onChange={choose}>
        {options.map((days) => (
          <SingleSelectOption key={days} value={String(days)}>
            {translate('report.days', { count: days })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
