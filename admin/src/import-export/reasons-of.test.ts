import { expect, it } from 'vitest';

import { reasonsOf } from './reasons-of';

it('says each thing that is wrong once, else what the server says of it all', () => {
  const problem = (message: string) => ({ path: [], message });
  expect(
    reasonsOf({
      message: 'First',
      details: { errors: [problem('First'), problem('Second'), problem('First')] },
    }),
  ).toEqual(['First', 'Second']);
  expect(reasonsOf({ message: 'The file must be smaller' })).toEqual(['The file must be smaller']);
  expect(reasonsOf(undefined)).toEqual([]);
});
