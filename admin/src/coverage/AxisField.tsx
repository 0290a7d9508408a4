import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { COVERAGE_FACETS, type CoverageFacet } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';
import { FACET_LABELS } from './facet-labels';

interface Props {
  label: string;
  value: CoverageFacet;
  disabled: boolean;
  onChange: (facet: CoverageFacet) => void;
}

/** Chooses the facet of one side of the matrix. */
export const AxisField = ({ label, value, disabled, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Field.Root width="18rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value}
        disabled={disabled}
        onChange={(chosen) => {
          const facet = COVERAGE_FACETS.find((known) => known === chosen);
          if (facet) onChange(facet);
        }}
      >
        {COVERAGE_FACETS.map((facet) => (
          <SingleSelectOption key={facet} value={facet}>
            {translate(FACET_LABELS[facet])}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
