import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';

import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { useTranslate } from '../translations/use-translate';

interface Props {
  cleared: (keyof Tags)[];
  onChange: (cleared: (keyof Tags)[]) => void;
}

const FIELDS: (keyof Tags)[] = ['stages', 'intents', 'format', 'topics'];

/** Fields to clear when replacing, unless they have a value. */
export const ClearFields = ({ cleared, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{translate('bulk.clear')}</Field.Label>
      <MultiSelect
        size="S"
        value={cleared}
        placeholder={translate('panel.choose')}
        withTags
        onChange={(chosen: string[]) => onChange(FIELDS.filter((field) => chosen.includes(field)))}
      >
        {FIELDS.map((field) => (
          <MultiSelectOption key={field} value={field}>
            {translate(`panel.${field}` as const)}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
};
