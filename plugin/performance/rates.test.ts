import { expect, it } from 'vitest';

import { LEAST_FOR_RATE, ratesOf } from './rates';

it('are told with their intervals from the least number on', () => {
  const few = LEAST_FOR_RATE - 1;
  expect(ratesOf({ shown: few, clicked: 3, converted: 1 })).toEqual({
    clickRate: null,
    conversionRate: null,
  });
  const { clickRate, conversionRate } = ratesOf({ shown: 148, clicked: 15, converted: 2 });
  // Newcombe, 1998, table I, method 3.
  expect(clickRate?.low).toBeCloseTo(0.0624, 4);
  expect(clickRate?.high).toBeCloseTo(0.1605, 4);
  expect(conversionRate).toBeNull();
  const many = ratesOf({ shown: 900, clicked: LEAST_FOR_RATE, converted: 3 });
  expect(many.conversionRate?.value).toBeCloseTo(0.1, 12);
});

it('are not told where more was clicked than is known to have been shown', () => {
  expect(ratesOf({ shown: 40, clicked: 50, converted: 10 }).clickRate).toBeNull();
});
