import { expect, it } from 'vitest';

import { propertiesText } from './properties-text';

it('says the properties of a touchpoint in one line, and cuts what is long', () => {
  expect(propertiesText(null)).toBe('');
  expect(propertiesText({ campaign: 'spring', seats: 3 })).toBe('campaign: spring, seats: 3');
  expect(propertiesText({ note: 'x'.repeat(500) })).toHaveLength(120);
});
