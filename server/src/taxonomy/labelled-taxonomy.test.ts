import { expect, it } from 'vitest';

import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import { labelledTaxonomy } from './labelled-taxonomy';

const taxonomy = {
  ...defaultTaxonomy,
  topics: [{ key: 'oil', label: 'Oil', labels: { fr: 'Huile' } }],
  stages: defaultTaxonomy.stages.map((stage) => ({ ...stage, channels: ['email'] })),
};

it('has its labels in the locale that is asked for', () => {
  expect(labelledTaxonomy(taxonomy, 'fr-CA').topics).toMatchObject([{ label: 'Huile' }]);
  expect(labelledTaxonomy(taxonomy, 'de').topics).toMatchObject([{ label: 'Oil' }]);
  expect(labelledTaxonomy(taxonomy, undefined).topics).toMatchObject([{ label: 'Oil' }]);
});

it('tells what a touchpoint type means for content, and nothing of how it is weighed', () => {
  const [type] = labelledTaxonomy(taxonomy, undefined).touchpointTypes;
  expect(Object.keys(type ?? {})).toEqual(
    expect.arrayContaining(['key', 'label', 'stage', 'consumes']),
  );
  expect(type).not.toHaveProperty('strength');
});

it('keeps the channels of stages to itself', () => {
  const [stage] = labelledTaxonomy(taxonomy, undefined).stages;
  expect(stage).toHaveProperty('key');
  expect(stage).not.toHaveProperty('channels');
});
