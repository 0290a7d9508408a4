import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { Choice } from '../components/ChoicesField';

interface Props {
  label: string;
  /** What choosing none of them is called; absent: one must be chosen. */
  none?: string;
  value: string | null;
  choices: Choice[];
  onChange: (value: string | null) => void;
}

const NONE = '-';

/** One of some choices, or none. */
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
