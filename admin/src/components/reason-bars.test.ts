import { expect, it } from 'vitest';

import { barsOf } from './reason-bars';

const reason = (contribution: number) => ({
  code: 'fresh' as const,
  contribution,
  detail: '',
  params: {},
});

it('draws shares for and against from one line of 0', () => {
  const bars = barsOf([reason(3), reason(-1)]);
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0.25, 1],
    [0, 0.25],
  ]);
  expect(barsOf([reason(0)]).map(({ from, to }) => [from, to])).toEqual([[0, 0]]);
});
