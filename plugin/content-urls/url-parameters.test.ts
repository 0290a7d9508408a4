import { describe, expect, it } from 'vitest';

import { citedIn, citing } from './url-parameters';

describe('a link that cites the list it stood in', () => {
  it.each([
    '/articles/a',
    '/articles/a?utm_source=news',
    'https://www.example.com/a#part',
    '/?q=1#x#y',
  ])('is read back from %s', (url) => {
    expect(citedIn(citing(url, 'list & 1'))).toBe('list & 1');
  });

  it('keeps the rest of the address', () => {
    expect(citing('/a?q=1#top', 'r1')).toBe('/a?q=1&lc_rid=r1#top');
  });

  it.each([undefined, '/a', '/a?lc_rid=', '/a#lc_rid=r1', `/a?lc_rid=${'x'.repeat(65)}`])(
    'is not seen in %s',
    (url) => {
      expect(citedIn(url)).toBeNull();
    },
  );
});
