import { expect, it } from 'vitest';

import { authorOf } from './author';

const ada = { id: 1, firstname: 'Ada', lastname: 'Min', email: 'ada@example.com' };

it('goes by the name that the admin panel shows', () => {
  expect(authorOf({ ...ada, username: 'adamin' })).toEqual({ id: 1, name: 'adamin' });
  expect(authorOf(ada)).toEqual({ id: 1, name: 'Ada Min' });
  expect(authorOf({ ...ada, lastname: null })).toEqual({ id: 1, name: 'Ada' });
  expect(authorOf({ ...ada, firstname: '', lastname: '' })).toEqual({
    id: 1,
    name: 'ada@example.com',
  });
});

it('is nobody when nobody is signed in', () => {
  expect(authorOf(undefined)).toEqual({ id: null, name: null });
});
