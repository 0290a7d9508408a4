import { describe, expect, it } from 'vitest';

import { openStore } from './open-store';
import { citedBy, follow, forgetVisitor, visitorId } from './visitor';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a visitor', () => {
  it('has one id that nobody can guess, until it is forgotten', () => {
    const store = openStore('memory');
    const id = visitorId(store);
    expect(id).toMatch(UUID);
    expect(visitorId(store)).toBe(id);
    forgetVisitor(store);
    expect(visitorId(store)).not.toBe(id);
  });

  it('does what they do because of the list that they followed last, unless it is about another entry', () => {
    const store = openStore('memory');
    expect(citedBy(store, {})).toBeUndefined();
    follow(store, 'list');
    expect(citedBy(store, {})).toBe('list');
    const content = { contentType: 'api::article.article', documentId: 'a' };
    expect(citedBy(store, { content })).toBeUndefined();
    expect(citedBy(store, { url: 'https://example.com' })).toBeUndefined();
  });

  it('followed a list at most 30 days ago for it to count', () => {
    const store = openStore('memory');
    store.set('lifecycle-map.cited', `list ${Date.now() - 31 * 86_400_000}`);
    expect(citedBy(store, {})).toBeUndefined();
  });
});
