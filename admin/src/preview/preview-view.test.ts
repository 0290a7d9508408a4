import { expect, it } from 'vitest';

import { readPreview, writePreview, type PreviewView } from './preview-view';

it('stands in the address as it is', () => {
  const view: PreviewView = {
    contact: null,
    stage: 'grow',
    history: ['api::a.a/one', 'api::b.b/two'],
    locale: 'fr',
    channel: 'e mail&',
    at: '2026-01-31',
    left: 'none',
    right: 'rule',
  };
  const query = Object.fromEntries(
    Object.entries(writePreview(view)).map(([name, text]) => [
      name,
      decodeURIComponent(text ?? ''),
    ]),
  );
  expect(readPreview(query)).toEqual(view);
});

it('is that of a newcomer under the active rules where the address says nothing', () => {
  expect(readPreview({})).toMatchObject({
    contact: null,
    history: [],
    left: 'active',
    right: null,
  });
});
