import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';

import type { TitledEntry } from '../../../plugin/contracts/rules';
import { TermChips } from '../panel/TermChips';
import { useSearchLifecycleEntriesQuery } from '../services/entries';
import { useTranslate } from '../translations/use-translate';
import { useLater } from './use-later';

interface Props {
  label: string;
  hint?: string;
  value: TitledEntry[];
  /** Chosen entries, shown as chips below the field; absent in a field for one entry. */
  showsChosen?: boolean;
  onChange: (value: TitledEntry[]) => void;
}

export const entryKey = ({ contentType, documentId }: TitledEntry): string =>
  `${contentType}/${documentId}`;

/** Finds entries by title and lets the user choose some. */
export const EntriesField = ({ label, hint, value, showsChosen = true, onChange }: Props) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { data: found = [], isFetching } = useSearchLifecycleEntriesQuery(useLater(text));
  const offered = found.filter(
    (entry) => !showsChosen || !value.some((chosen) => entryKey(chosen) === entryKey(entry)),
  );
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value=""
        textValue={text}
        placeholder={translate('pick.search')}
        autocomplete="none"
        loading={isFetching}
        noOptionsMessage={() => translate('pick.none')}
        onTextValueChange={setText}
        onChange={(key) => {
          const entry = found.find((one) => entryKey(one) === key);
          if (entry) onChange([...value, entry]);
        }}
        // Otherwise leaving the field would choose the typed text.
        onBlur={(event) => event.preventDefault()}
        onOpenChange={(isOpen) => {
          if (!isOpen) setText('');
        }}
      >
        {offered.map((entry) => (
          <ComboboxOption key={entryKey(entry)} value={entryKey(entry)}>
            {entry.title ?? entry.documentId}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      {showsChosen && (
        <TermChips
          label={label}
          disabled={false}
          terms={value.map((entry) => ({
            key: entryKey(entry),
            label: entry.title ?? translate('pick.gone', { id: entry.documentId }),
          }))}
          onRemove={(key) => onChange(value.filter((entry) => entryKey(entry) !== key))}
        />
      )}
    </Field.Root>
  );
};
