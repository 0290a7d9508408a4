import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';

interface Props {
  label: string;
  placeholder: string;
  terms: { key: string; label: string }[];
  value: string[];
  onChange: (terms: string[]) => void;
}

/** Restricts the matrix to content that carries one of the terms. */
export const TermFilterField = ({ label, placeholder, terms, value, onChange }: Props) => {
  const labelOf = (key: string) => terms.find((term) => term.key === key)?.label ?? key;
  return (
    <Field.Root width="18rem">
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        size="S"
        value={value}
        placeholder={placeholder}
        customizeContent={(chosen = []) => chosen.map(labelOf).join(', ')}
        onChange={onChange}
      >
        {terms.map((term) => (
          <MultiSelectOption key={term.key} value={term.key}>
            {term.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
};
