import {
  Field,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';

import { ChoicesField } from '../components/ChoicesField';
import { FieldGroup } from '../components/FieldGroup';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import type { RuleFieldsProps } from './RuleEffectFields';

const DAYS = 30;
const KNOWN = { any: null, known: true, unknown: false } as const;
const KNOWN_KEYS = ['any', 'known', 'unknown'] as const;

/** The contacts and places that a rule applies to. */
export const RuleConditionFields = ({ draft, onChange }: RuleFieldsProps) => {
  const translate = useTranslate();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const { when } = draft;
  const [channels, setChannels] = useState(when.channels.join(', '));
  const change = (changes: Partial<typeof when>) =>
    onChange({ ...draft, when: { ...when, ...changes } });
  const types = taxonomy?.touchpointTypes ?? [];
  return (
    <FieldGroup title={translate('rules.group.when')} hint={translate('rules.group.when.hint')}>
      <ChoicesField
        label={translate('rules.when.stages')}
        placeholder={translate('rules.any')}
        value={when.stages}
        choices={taxonomy?.stages ?? []}
        onChange={(stages) => change({ stages })}
      />
      <ChoicesField
        label={translate('rules.when.intents')}
        placeholder={translate('rules.any')}
        value={when.intents}
        choices={taxonomy?.intents ?? []}
        onChange={(intents) => change({ intents })}
      />
      <Field.Root hint={translate('rules.when.channels.hint')}>
        <Field.Label>{translate('rules.when.channels')}</Field.Label>
        <TextInput
          value={channels}
          placeholder={translate('rules.any')}
          onChange={({ target }: { target: { value: string } }) => {
            setChannels(target.value);
            const names = target.value.split(',').map((name) => name.trim());
            change({ channels: names.filter((name) => name !== '') });
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root>
        <Field.Label>{translate('rules.when.known')}</Field.Label>
        <SingleSelect
          value={KNOWN_KEYS.find((key) => KNOWN[key] === when.known) ?? 'any'}
          onChange={(value) =>
            change({ known: KNOWN[KNOWN_KEYS.find((key) => key === value) ?? 'any'] })
          }
        >
          {KNOWN_KEYS.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {translate(`rules.when.known.${key}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <ChoicesField
        label={translate('rules.when.did')}
        placeholder={translate('rules.any')}
        value={when.did?.types ?? []}
        choices={types}
        onChange={(chosen) =>
          change({
            did: chosen.length === 0 ? null : { types: chosen, days: when.did?.days ?? DAYS },
          })
        }
      />
      {when.did !== null && (
        <Field.Root>
          <Field.Label>{translate('rules.when.did.days')}</Field.Label>
          <NumberInput
            value={when.did.days}
            onValueChange={(days) =>
              change({ did: when.did && { ...when.did, days: days ?? DAYS } })
            }
          />
        </Field.Root>
      )}
    </FieldGroup>
  );
};
