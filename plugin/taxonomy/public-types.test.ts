import { expect, it } from 'vitest';

import { DEFAULT_PUBLIC_TYPES, isPublicType } from './public-types';

it.each(['page_visited', 'content_viewed', 'content_x', 'recommendation_clicked', 'ask_answered'])(
  'lets a browser send %s',
  (type) => {
    expect(isPublicType(DEFAULT_PUBLIC_TYPES, type)).toBe(true);
  },
);

it.each([
  'purchased',
  'renewed',
  'stage_declared_grow',
  'review_left',
  'page_visited_twice',
  'content',
])('lets no browser claim %s', (type) => {
  expect(isPublicType(DEFAULT_PUBLIC_TYPES, type)).toBe(false);
});

it('lets a site say that all or none may', () => {
  expect(isPublicType(['*'], 'purchased')).toBe(true);
  expect(isPublicType([], 'page_visited')).toBe(false);
});
