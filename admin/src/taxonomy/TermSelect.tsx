import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';

import type { AnyTerm } from '../../../plugin/taxonomy/document/taxonomy-document';
import { useTranslate } from '../translations/use-translate';

interface Props<Value> {
  label: string;
  hint?: string;
  value: Value;
  terms: AnyTerm[];
  onChange: (value: Value) => void;
}

const offered = (terms: AnyTerm[]) => terms.filter(({ retired }) => !retired);

/** A select of one term, or none where `none` labels that. */
export const TermSelect = ({
  label,
  hint,
  value,
  terms,
  none,
  onChange,
}: Props<string | null> & { none?: string }) => (
  <Field.Root hint={hint}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value ?? ''}
      placeholder={none}
      clearLabel={none}
      onClear={none === undefined || value === null ? undefined : () => onChange(null)}
      onChange={(chosen) => onChange(String(chosen))}
    >
      {offered(terms).map((term) => (
        <SingleSelectOption key={term.key} value={term.key}>
          {term.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
    <Field.Hint />
  </Field.Root>
);

/** A select of several terms. */
export const TermsSelect = ({ label, value, terms, onChange }: Props<string[]>) => {
  const translate = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={value}
        withTags
        placeholder={translate('taxonomy.none')}
        onChange={onChange}
      >
        {offered(terms).map((term) => (
          <MultiSelectOption key={term.key} value={term.key}>
            {term.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
};
