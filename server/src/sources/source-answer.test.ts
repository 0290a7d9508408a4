import { expect, test } from 'vitest';

import { sourceAnswer } from './source-answer';

const batch = {
  accepted: 1,
  duplicates: 2,
  rejected: [
    {
      index: 0,
      errors: [{ path: ['type'], message: 'is missing', code: 'invalid_value' as const }],
    },
  ],
  ignored: { machine: 3 },
  warnings: {},
};

test('a batch is answered although a row of it is wrong', () => {
  const { rejected } = batch;
  expect(sourceAnswer(batch, true)).toEqual({
    data: { accepted: 1, duplicates: 2, rejected },
    meta: { ignored: { machine: 3 }, warnings: {} },
  });
});

test('a request with a single row fails when the row is wrong', () => {
  expect(() => sourceAnswer(batch, false)).toThrow('type: is missing');
  expect(sourceAnswer({ ...batch, rejected: [] }, false).data.accepted).toBe(1);
});
