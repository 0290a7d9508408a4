import { DatePicker, Field } from '@strapi/design-system';

import { useTranslate } from '../translations/use-translate';

interface Props {
  /** `YYYY-MM-DD`; null for now. */
  day: string | null;
  onChange: (day: string | null) => void;
}

/** The picker thinks in local days, and so does this, so that the day that is shown is the day that is asked for. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Chooses a past day to look at. */
export const DayField = ({ day, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root width="18rem">
      <Field.Label>{translate('day.label')}</Field.Label>
      <DatePicker
        size="S"
        placeholder={translate('day.now')}
        clearLabel={translate('day.clear')}
        maxDate={new Date()}
        {...(day === null ? {} : { value: new Date(`${day}T12:00:00`) })}
        onChange={(date) => onChange(date === undefined ? null : localDay(date))}
        onClear={() => onChange(null)}
      />
    </Field.Root>
  );
};
