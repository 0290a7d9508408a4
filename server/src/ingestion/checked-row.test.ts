import { expect, test } from 'vitest';

import { checkedBatch } from './checked-row';

const arrival = (contact: string) => ({ person: { contact } });
const problem = { path: ['type'], message: 'is missing' };

test('a batch has what is stored in its order, what is wrong by its place, and the rest counted', () => {
  const batch = checkedBatch([
    { arrivals: [arrival('ana'), arrival('bob')], warnings: ['contact_not_proven'] },
    { problems: [problem], warnings: ['contact_not_proven', 'email_not_proven'] },
    { ignored: 'no_consent' },
    { arrivals: [arrival('carl')] },
    { ignored: 'no_consent' },
    { ignored: 'machine' },
  ]);
  expect(batch).toEqual({
    arrivals: [arrival('ana'), arrival('bob'), arrival('carl')],
    rejected: [{ index: 1, errors: [{ ...problem, code: 'invalid_value' }] }],
    refused: [],
    ignored: { no_consent: 2, machine: 1 },
    warnings: { contact_not_proven: 2, email_not_proven: 1 },
  });
});

test('an empty batch has nothing', () => {
  expect(checkedBatch([])).toEqual({
    arrivals: [],
    rejected: [],
    refused: [],
    ignored: {},
    warnings: {},
  });
});
