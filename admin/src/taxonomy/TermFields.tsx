import { Checkbox, Field, Flex, NumberInput, Textarea, TextInput } from '@strapi/design-system';

import type {
  AnyTerm,
  StageTerm,
  TaxonomyDocument,
  TypeTerm,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import { useTranslate } from '../translations/use-translate';
import { TermSelect, TermsSelect } from './TermSelect';

interface Props<Known> {
  term: Known;
  taxonomy: TaxonomyDocument;
  onChange: (change: Partial<Known>) => void;
}

/** The fields that terms of one kind have. */
export const TermFields = ({ term, taxonomy, onChange }: Props<AnyTerm>) => {
  const translate = useTranslate();
  const { stages } = taxonomy;
  if ('goal' in term) return <StageFields term={term} onChange={onChange} />;
  if ('strength' in term) return <TypeFields term={term} taxonomy={taxonomy} onChange={onChange} />;
  if ('repeatable' in term) {
    return (
      <>
        <TermsSelect
          label={translate('taxonomy.list.stages')}
          value={term.stages}
          terms={stages}
          onChange={(chosen) => onChange({ stages: chosen })}
        />
        <Checkbox
          checked={term.repeatable}
          onCheckedChange={(checked) => onChange({ repeatable: checked === true })}
        >
          {translate('taxonomy.repeatable')}
        </Checkbox>
        <Checkbox
          checked={term.asks}
          onCheckedChange={(checked) => onChange({ asks: checked === true })}
        >
          {translate('taxonomy.asks')}
        </Checkbox>
      </>
    );
  }
  if (!('stage' in term)) return null;
  return (
    <TermSelect
      label={translate('taxonomy.stage')}
      value={term.stage}
      terms={stages}
      onChange={(stage) => onChange({ stage: stage ?? term.stage })}
    />
  );
};

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');

const StageFields = ({ term, onChange }: Omit<Props<StageTerm>, 'taxonomy'>) => {
  const translate = useTranslate();
  return (
    <>
      <Field.Root>
        <Field.Label>{translate('taxonomy.goal')}</Field.Label>
        <Textarea
          value={term.goal}
          maxLength={1000}
          onChange={({ target }) => onChange({ goal: target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{translate('taxonomy.advice')}</Field.Label>
        <Textarea
          value={term.advice ?? ''}
          maxLength={1000}
          onChange={({ target }) => onChange({ advice: target.value })}
        />
      </Field.Root>
      <Field.Root hint={translate('taxonomy.channels.hint')}>
        <Field.Label>{translate('taxonomy.channels')}</Field.Label>
        <TextInput
          defaultValue={term.channels.join(', ')}
          onChange={({ target }) => onChange({ channels: listOf(target.value) })}
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
};

const MEANINGS = ['consumes', 'starts', 'completes', 'purchase', 'trouble'] as const;

const TypeFields = ({ term, taxonomy, onChange }: Props<TypeTerm>) => {
  const translate = useTranslate();
  return (
    <>
      <TermSelect
        label={translate('taxonomy.stage')}
        value={term.stage}
        terms={taxonomy.stages}
        none={translate('taxonomy.none')}
        onChange={(stage) => onChange({ stage })}
      />
      <TermSelect
        label={translate('taxonomy.intent')}
        value={term.intent}
        terms={taxonomy.intents}
        none={translate('taxonomy.none')}
        onChange={(intent) => onChange({ intent })}
      />
      <TermSelect
        label={translate('taxonomy.loyal-intent')}
        value={term.loyalIntent}
        terms={taxonomy.intents}
        none={translate('taxonomy.none')}
        onChange={(loyalIntent) => onChange({ loyalIntent })}
      />
      <Field.Root hint={translate('taxonomy.strength.hint')}>
        <Field.Label>{translate('taxonomy.strength')}</Field.Label>
        <NumberInput
          value={term.strength}
          step={0.1}
          onValueChange={(strength) => onChange({ strength: strength ?? 1 })}
        />
        <Field.Hint />
      </Field.Root>
      <TermsSelect
        label={translate('taxonomy.seen-in')}
        value={term.seenIn}
        terms={taxonomy.formats}
        onChange={(seenIn) => onChange({ seenIn })}
      />
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {MEANINGS.map((meaning) => (
          <Checkbox
            key={meaning}
            checked={term[meaning]}
            onCheckedChange={(checked) => onChange({ [meaning]: checked === true })}
          >
            {translate(`taxonomy.${meaning}` as const)}
          </Checkbox>
        ))}
      </Flex>
    </>
  );
};
