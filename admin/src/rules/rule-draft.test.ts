import { expect, it } from 'vitest';

import { inputOf, missingIn, newDraft, withEffect } from './rule-draft';

it('keeps only the numbers that an effect takes, and brings those that it needs', () => {
  const capped = { ...newDraft, factor: 5, cap: { times: 3, days: 7 } };
  expect(withEffect(capped, 'bury')).toMatchObject({ factor: 5, cap: null, position: null });
  expect(withEffect(capped, 'pin')).toMatchObject({ factor: null, position: 1 });
  expect(withEffect(withEffect(capped, 'exclude'), 'boost')).toMatchObject({
    factor: 3,
    cap: null,
  });
});

it('asks for entries first, then for a name', () => {
  expect(missingIn(newDraft)).toBe('target');
  const about = { ...newDraft, target: { ...newDraft.target, stages: ['grow'] } };
  expect(missingIn(about)).toBe('name');
  expect(missingIn({ ...about, name: ' x ' })).toBeNull();
});

it('sends entries without their titles', () => {
  const entry = { contentType: 'a', documentId: 'b', title: 'c' };
  const draft = { ...newDraft, target: { ...newDraft.target, entries: [entry] } };
  expect(inputOf(draft).target.entries).toEqual([{ contentType: 'a', documentId: 'b' }]);
});
