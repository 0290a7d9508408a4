import { DateTimePicker, Field, NumberInput } from '@strapi/design-system';

import { FieldGroup } from '../components/FieldGroup';
import { useTranslate } from '../translations/use-translate';
import type { RuleFieldsProps } from './RuleEffectFields';

const DAYS = 30;

/** Period and reach of a rule. */
export const RuleScheduleFields = ({ draft, onChange }: RuleFieldsProps) => {
  const translate = useTranslate();
  const { effect, cap, priority } = draft;
  return (
    <FieldGroup title={translate('rules.group.schedule')}>
      {(['from', 'until'] as const).map((name) => {
        const value = draft[name];
        return (
          <Field.Root key={name}>
            <Field.Label>{translate(`rules.${name}`)}</Field.Label>
            <DateTimePicker
              value={value === null ? undefined : new Date(value)}
              clearLabel={translate('rules.clear-time')}
              onClear={() => onChange({ ...draft, [name]: null })}
              onChange={(date) => onChange({ ...draft, [name]: date?.toISOString() ?? null })}
            />
          </Field.Root>
        );
      })}
      <Field.Root hint={translate('rules.priority.hint')}>
        <Field.Label>{translate('rules.priority')}</Field.Label>
        <NumberInput
          value={priority}
          onValueChange={(value) => onChange({ ...draft, priority: value ?? 0 })}
        />
        <Field.Hint />
      </Field.Root>
      {(effect === 'pin' || effect === 'boost') && (
        <Field.Root hint={translate('rules.cap.hint')}>
          <Field.Label>{translate('rules.cap')}</Field.Label>
          <NumberInput
            value={cap?.times}
            placeholder={translate('rules.cap.never')}
            onValueChange={(times) =>
              onChange({ ...draft, cap: times ? { times, days: cap?.days ?? DAYS } : null })
            }
          />
          <Field.Hint />
        </Field.Root>
      )}
      {cap !== null && (
        <Field.Root>
          <Field.Label>{translate('rules.cap.days')}</Field.Label>
          <NumberInput
            value={cap.days}
            onValueChange={(days) => onChange({ ...draft, cap: { ...cap, days: days ?? DAYS } })}
          />
        </Field.Root>
      )}
    </FieldGroup>
  );
};
