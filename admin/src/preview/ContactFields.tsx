import {
  DatePicker,
  Field,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useEffect, useState } from 'react';

import { FormCard } from '../components/FormCard';
import { useLater } from '../components/use-later';
import { useGetLifecycleLocalesQuery } from '../services/locales';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { HistoryField } from './HistoryField';
import { OptionalSelect } from './OptionalSelect';
import type { PreviewView } from './preview-view';
import { RuleSetField } from './RuleSetField';

interface Props {
  view: PreviewView;
  onChange: (changes: Partial<PreviewView>) => void;
}

interface TextProps {
  label: string;
  hint: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Debounced. */
const TextField = ({ label, hint, value, onChange }: TextProps) => {
  const [text, setText] = useState(value ?? '');
  const later = useLater(text.trim());
  useEffect(() => {
    if (later !== (value ?? '')) onChange(later === '' ? null : later);
    // Only typing changes the view; the URL may change for other reasons.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [later]);
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={text}
        onChange={({ target }: { target: { value: string } }) => setText(target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The contact of a previewed list: a stored or a made-up one. */
export const ContactFields = ({ view, onChange }: Props) => {
  const translate = useTranslate();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const { data: locales = [] } = useGetLifecycleLocalesQuery();
  const [isInvented, setInvented] = useState(view.contact === null);
  const as = isInvented ? 'invented' : 'contact';
  return (
    <FormCard tag="section" aria-label={translate('preview.who')}>
      <Grid.Root gap={4}>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{translate('preview.who')}</Field.Label>
            <SingleSelect
              value={as}
              onChange={(value) => {
                setInvented(value === 'invented');
                onChange({ contact: null, stage: null, history: [] });
              }}
            >
              {(['invented', 'contact'] as const).map((key) => (
                <SingleSelectOption key={key} value={key}>
                  {translate(`preview.who.${key}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        {isInvented && (
          <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
            <OptionalSelect
              label={translate('preview.stage')}
              none={translate('preview.stage.none')}
              value={view.stage}
              choices={taxonomy?.stages ?? []}
              onChange={(stage) => onChange({ stage })}
            />
          </Grid.Item>
        )}
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          {isInvented ? (
            <HistoryField value={view.history} onChange={(history) => onChange({ history })} />
          ) : (
            <TextField
              label={translate('preview.contact')}
              hint={translate('preview.contact.hint')}
              value={view.contact}
              onChange={(contact) => onChange({ contact })}
            />
          )}
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <OptionalSelect
            label={translate('preview.locale')}
            none={translate('preview.locale.none')}
            value={view.locale}
            choices={locales.map(({ code, name }) => ({ key: code, label: name }))}
            onChange={(locale) => onChange({ locale })}
          />
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{translate('preview.at')}</Field.Label>
            <DatePicker
              value={view.at === null ? undefined : new Date(`${view.at}T00:00:00`)}
              placeholder={translate('preview.at.now')}
              clearLabel={translate('preview.at.clear')}
              onClear={() => onChange({ at: null })}
              onChange={(date) => onChange({ at: date ? dayOf(date) : null })}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <RuleSetField
            label={translate('preview.left')}
            value={view.left}
            onChange={(left) => onChange({ left: left ?? 'active' })}
          />
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <RuleSetField
            label={translate('preview.right')}
            none={translate('preview.right.none')}
            value={view.right}
            onChange={(right) => onChange({ right })}
          />
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <TextField
            label={translate('preview.channel')}
            hint={translate('preview.channel.hint')}
            value={view.channel}
            onChange={(channel) => onChange({ channel })}
          />
        </Grid.Item>
      </Grid.Root>
    </FormCard>
  );
};
