import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { Choice } from '../components/ChoicesField';

interface Props {
  label: string;
  /** Label for choosing none; absent: a value is required. */
  none?: string;
  value: string | null;
  choices: Choice[];
  onChange: (value: string | null) => void;
}

const NONE = '-';

/** A select whose value may be empty. */
export const OptionalSelect = ({ label, none, value, choices, onChange }: Props) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : String(chosen))}
    >
      {[...(none === undefined ? [] : [{ key: NONE, label: none }]), ...choices].map((choice) => (
        <SingleSelectOption key={choice.key} value={choice.key}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
