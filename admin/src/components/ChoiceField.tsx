import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props<Key extends string> {
  label: string;
  hint?: string;
  value: Key;
  choices: readonly { key: Key; label: string }[];
  onChange: (value: Key) => void;
}

/** A select with a single value. */
export function ChoiceField<Key extends string>({
  label,
  hint,
  value,
  choices,
  onChange,
}: Props<Key>) {
  const choose = (chosen: string | number): void => {
    const choice = choices.find(({ key }) => key === chosen);
    if (choice) onChange(choice.key);
  };
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={choose}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.key} value={choice.key}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
