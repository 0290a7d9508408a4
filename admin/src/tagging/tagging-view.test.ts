import { expect, it } from 'vitest';

import { readView, writeView } from './tagging-view';

it('stands in the address as it is read from it', () => {
  const view = {
    queue: 'stale' as const,
    contentTypes: ['api::article.article', 'api::demo.demo'],
    locale: 'fr',
    format: 'how-to-article',
  };
  const decoded = Object.fromEntries(
    Object.entries(writeView(view)).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
  );
  expect(readView(decoded)).toEqual(view);
});

it('is the untagged entries of everything without one, or with one that makes no sense', () => {
  const everything = { queue: 'untagged', contentTypes: [], locale: null, format: null };
  expect(readView({})).toEqual(everything);
  expect(readView({ queue: 'odd', locale: ['fr'] })).toEqual(everything);
});
