import { expect, it } from 'vitest';

import { groupAlike } from './groups';

const seeming = (count: number, contentType: string, format: string, confidence: number) =>
  Array.from({ length: count }, (_, number) => ({
    documentId: `${contentType} ${format} ${String(confidence)} ${String(number)}`,
    contentType,
    format,
    confidence,
  }));

it('groups entries of a type that seem to be of one format, and keeps what is doubtful apart', () => {
  const [guides, ...others] = groupAlike([
    ...seeming(2, 'guide', 'how-to', 0.7),
    ...seeming(4, 'guide', 'how-to', 0.9),
    ...seeming(1, 'guide', 'how-to', 0.3),
    ...seeming(1, 'guide', 'faq', 0.9),
  ]);
  expect(guides).toMatchObject({ contentType: 'guide', format: 'how-to' });
  expect(guides?.alike.map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.9, 0.9, 0.7, 0.7]);
  expect(guides?.doubtful).toHaveLength(1);
  expect(others).toEqual([]);
});

it('asks first about what teaches most: many entries of which it is not sure', () => {
  const groups = groupAlike([
    ...seeming(40, 'story', 'case-study', 0.99),
    ...seeming(10, 'post', 'article', 0.6),
    ...seeming(3, 'talk', 'video', 0.6),
  ]);
  expect(groups.map(({ contentType }) => contentType)).toEqual(['post', 'talk', 'story']);
});
