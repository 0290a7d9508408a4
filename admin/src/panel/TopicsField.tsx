import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';

import type { Topic } from '../../../plugin/taxonomy/taxonomy';
import { MAX_TERM_KEY_LENGTH } from '../../../plugin/taxonomy/term-key';
import { useTranslate } from '../translations/use-translate';
import { TermChips } from './TermChips';
import { sameTopic, topicChips } from './topics';

interface Props {
  /** Keys of topics, and names of new ones. */
  value: string[];
  topics: Topic[];
  disabled: boolean;
  onChange: (value: string[]) => void;
}

const AUTOCOMPLETE = { type: 'list', filter: 'contains' } as const;

/**
 * A new topic is made by typing its name. The design system's creatable combobox creates whatever was typed when
 * the field loses focus, and ignores Enter, so it is not used.
 */
export const TopicsField = ({ value, topics, disabled, onChange }: Props) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [named, setNamed] = useState<string[]>([]);
  const name = text.trim();
  const chips = topicChips(value, topics, named);
  const isChosen = (label: string) => chips.some((chip) => sameTopic(chip.label, label));
  const offered = topics.filter(({ key, label }) => !value.includes(key) && !isChosen(label));
  const match = offered.find(({ label }) => sameTopic(label, name));

  const choose = (chosen: string | undefined) => {
    if (!chosen || value.includes(chosen)) return;
    if (!topics.some(({ key }) => key === chosen)) setNamed([...named, chosen]);
    onChange([...value, chosen]);
  };

  return (
    <Field.Root>
      <Field.Label>{translate('panel.topics')}</Field.Label>
      <Combobox
        size="S"
        autocomplete={AUTOCOMPLETE}
        value=""
        textValue={text}
        disabled={disabled}
        maxLength={MAX_TERM_KEY_LENGTH}
        placeholder={translate('panel.topics.add')}
        noOptionsMessage={() =>
          translate(name && isChosen(name) ? 'panel.topics.chosen' : 'panel.topics.none')
        }
        onTextValueChange={setText}
        onChange={choose}
        // Otherwise leaving the field would choose the typed text.
        onBlur={(event) => event.preventDefault()}
        onOpenChange={(isOpen) => {
          if (!isOpen) setText('');
        }}
      >
        {offered.map(({ key, label }) => (
          // Enter takes the option whose text equals the typed one.
          <ComboboxOption key={key} value={key} textValue={key === match?.key ? text : label}>
            {label}
          </ComboboxOption>
        ))}
        {name && !match && !isChosen(name) && (
          <ComboboxOption key={`create ${name}`} value={name} textValue={text}>
            {translate('panel.topics.create', { name })}
          </ComboboxOption>
        )}
      </Combobox>
      <TermChips
        label={translate('panel.topics')}
        terms={chips}
        disabled={disabled}
        onRemove={(key) => onChange(value.filter((term) => term !== key))}
      />
    </Field.Root>
  );
};
