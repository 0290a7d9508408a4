import { expect, it } from 'vitest';

import { changesBetween } from './changes';

const cell = (row: string, published: number, demand = 0) => ({
  row,
  column: 'x',
  total: published,
  published,
  demand,
});

it('tells the cells that changed, the largest change of published entries first', () => {
  const before = [cell('same', 2), cell('grown', 1), cell('gone', 4), cell('wanted', 1, 3)];
  const after = [cell('same', 2), cell('grown', 2), cell('new', 9), cell('wanted', 1, 5)];
  expect(changesBetween(before, after)).toMatchObject([
    { row: 'new', published: { before: 0, after: 9 } },
    { row: 'gone', published: { before: 4, after: 0 } },
    { row: 'grown', published: { before: 1, after: 2 } },
    { row: 'wanted', published: { before: 1, after: 1 }, demand: { before: 3, after: 5 } },
  ]);
});
