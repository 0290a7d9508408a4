import { expect, it } from 'vitest';

import { chosenTerms } from './chosen-terms';

const TERMS = [
  { key: 'reach', label: 'Reach' },
  { key: 'grow', label: 'Grow' },
];

it('names terms in the order of the taxonomy, and shows one that it no longer has', () => {
  expect(chosenTerms(['grow', 'old', 'reach'], TERMS)).toEqual([
    ...TERMS,
    { key: 'old', label: 'old' },
  ]);
});
