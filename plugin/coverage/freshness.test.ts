import { expect, it } from 'vitest';

import { freshnessOf } from './freshness';

it('weighs what is stale by how often it is recommended, in each of its stages', () => {
  const [reach, grow] = freshnessOf(
    [
      { key: 'reach', label: 'Reach' },
      { key: 'grow', label: 'Grow' },
    ],
    () => ({ published: 2, stale: 1 }),
    [
      { stages: ['reach', 'grow'], shown: 9, isStale: true },
      { stages: ['reach'], shown: 1, isStale: false },
    ],
  );
  expect(reach).toMatchObject({ published: 2, stale: 1, shown: 10, shownStale: 9 });
  expect(grow).toMatchObject({ shown: 9, shownStale: 9 });
});
