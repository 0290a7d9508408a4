import { describe, expect, it } from 'vitest';

import { readView, writeView } from './contacts-view';

describe('the view of contacts in an address', () => {
  it('is read as it was written', () => {
    const view = {
      search: 'ana+test@example.com',
      watchOut: 'not_followed_up' as const,
      page: 3,
      locale: 'fr',
    };
    const { search = '', locale = '', ...rest } = writeView(view);
    const query = {
      ...rest,
      search: decodeURIComponent(search),
      locale: decodeURIComponent(locale),
    };
    expect(readView(query)).toEqual(view);
  });

  it('leaves out what is as usual, and takes what is no page for the first', () => {
    expect(Object.values(writeView(readView({}))).filter(Boolean)).toEqual([]);
    expect(readView({ page: '-4' }).page).toBe(1);
    expect(readView({ watchOut: 'rain' }).watchOut).toBeNull();
  });
});
