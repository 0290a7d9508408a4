import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';

export interface Choice {
  key: string;
  label: string;
}

interface Props {
  label: string;
  hint?: string;
  /** Placeholder while nothing is chosen. */
  placeholder: string;
  value: string[];
  choices: Choice[];
  onChange: (value: string[]) => void;
}

/** A select with several values. A chosen value that is no longer offered stays until it is removed. */
export const ChoicesField = ({ label, hint, placeholder, value, choices, onChange }: Props) => {
  const gone = value.filter((key) => !choices.some((choice) => choice.key === key));
  const all = [...choices, ...gone.map((key) => ({ key, label: key }))];
  const labelOf = (key: string) => all.find((choice) => choice.key === key)?.label ?? key;
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={value}
        placeholder={placeholder}
        customizeContent={(chosen = []) => chosen.map(labelOf).join(', ')}
        onChange={onChange}
        disabled={all.length === 0}
      >
        {all.map((choice) => (
          <MultiSelectOption key={choice.key} value={choice.key}>
            {choice.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
    </Field.Root>
  );
};
