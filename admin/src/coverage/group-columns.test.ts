import { expect, it } from 'vitest';

import { groupColumns } from './group-columns';

const heading = (key: string) => ({ key, label: key });
const reach = heading('reach');
const nurture = heading('nurture');
const learn = heading('learn');
const compare = heading('compare');
const follow = heading('follow');

it('puts intents under their home stages, whatever their order, and the homeless last', () => {
  const intents = [
    { key: 'follow', stage: 'nurture' },
    { key: 'learn', stage: 'reach' },
    { key: 'compare', stage: 'retired' },
  ];
  expect(groupColumns([reach, nurture], [compare, follow, learn], intents)).toEqual([
    { stage: reach, columns: [learn] },
    { stage: nurture, columns: [follow] },
    { stage: null, columns: [compare] },
  ]);
});

it('is one group without a stage where the taxonomy may not be read', () => {
  expect(groupColumns([reach], [learn, compare], [])).toEqual([
    { stage: null, columns: [learn, compare] },
  ]);
});
