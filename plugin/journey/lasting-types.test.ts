import { expect, it } from 'vitest';

import { threeStages } from '../../tests/fixtures/taxonomies';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { lastingTypes } from './lasting-types';

it('keeps purchases, refusals and favours that were done, however old', () => {
  expect(lastingTypes(defaultTaxonomy)).toEqual([
    'purchased',
    'renewed',
    'review_left',
    'referral_made',
    'unsubscribed',
  ]);
  expect(lastingTypes(threeStages)).toEqual(['left', 'ordered', 'praised']);
});
