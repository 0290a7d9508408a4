import { expect, it } from 'vitest';

import { NO_TAGS } from '../taxonomy/taxonomy';
import { NothingLeft } from './nothing-left';

const formats = [
  { key: 'demo', label: 'Demo', stages: [], repeatable: false },
  { key: 'pricing', label: 'Pricing', stages: [], repeatable: true },
];
const tags = [
  { ...NO_TAGS, stages: ['reach'], format: 'demo' },
  { ...NO_TAGS, stages: ['reach', 'convert'], format: 'demo' },
  { ...NO_TAGS, stages: ['convert'], format: 'pricing' },
];
const nothingLeft = () => new NothingLeft([0, 1, 2], (item) => tags[item] ?? NO_TAGS, { formats });

it('counts who has consumed all that is published for their stage', () => {
  const counts = nothingLeft();
  counts.add('reach', new Set([0, 1]));
  counts.add('reach', new Set([0]));
  expect(counts.of('reach')).toEqual({ contacts: 2, without: 1 });
});

it('knows that what may be recommended again is always left', () => {
  const counts = nothingLeft();
  counts.add('convert', new Set([1, 2]));
  expect(counts.of('convert')).toEqual({ contacts: 1, without: 0 });
});

it('counts everybody in a stage for which nothing is published', () => {
  const counts = nothingLeft();
  counts.add('grow', new Set());
  expect(counts.of('grow')).toEqual({ contacts: 1, without: 1 });
  expect(counts.of('nurture')).toEqual({ contacts: 0, without: 0 });
});
