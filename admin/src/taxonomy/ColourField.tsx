import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { TERM_COLOURS, type TermColour as Colour } from '../../../plugin/taxonomy/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TermColour } from './TermColour';

interface Props {
  value: Colour | null;
  onChange: (colour: Colour | null) => void;
}

/** Colours of the design system's palette, which are readable in both themes. */
export const ColourField = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{translate('taxonomy.colour')}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        placeholder={translate('taxonomy.colour.none')}
        clearLabel={translate('taxonomy.colour.none')}
        onClear={value === null ? undefined : () => onChange(null)}
        onChange={(chosen) => onChange(TERM_COLOURS.find((known) => known === chosen) ?? null)}
      >
        {TERM_COLOURS.map((colour) => (
          <SingleSelectOption
            key={colour}
            value={colour}
            startIcon={<TermColour $colour={colour} />}
          >
            {translate(`taxonomy.colour.${colour}` as const)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
