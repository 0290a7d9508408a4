import { Field, MultiSelectNested } from '@strapi/design-system';

import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TermChips } from './TermChips';
import { chosenTerms } from './chosen-terms';

interface Props {
  value: string[];
  taxonomy: Pick<TaxonomyData, 'stages' | 'intents'>;
  disabled: boolean;
  onChange: (value: string[]) => void;
}

const groupByStage = ({ stages, intents }: Props['taxonomy']) =>
  stages.map((stage) => ({
    label: stage.label,
    children: intents
      .filter((intent) => intent.stage === stage.key)
      .map(({ key, label }) => ({ value: key, label })),
  }));

/** Intents grouped by home stage; a stage's checkbox selects all of its intents. */
export const IntentsField = ({ value, taxonomy, disabled, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{translate('panel.intents')}</Field.Label>
      <MultiSelectNested
        size="S"
        value={value}
        disabled={disabled}
        placeholder={translate('panel.choose')}
        customizeContent={(chosen) => translate('panel.chosen', { count: chosen?.length ?? 0 })}
        onChange={onChange}
        options={groupByStage(taxonomy)}
      />
      <TermChips
        label={translate('panel.intents')}
        terms={chosenTerms(value, taxonomy.intents)}
        disabled={disabled}
        onRemove={(key) => onChange(value.filter((term) => term !== key))}
      />
    </Field.Root>
  );
};
