import { describe, expect, it } from 'vitest';

import { pathOf, urlPattern } from './url-pattern';

const entry = { slug: 'valves', locale: 'fr', documentId: 'd1' };

describe('a pattern of pages', () => {
  it('reads what it builds', () => {
    for (const pattern of ['/blog/:slug', '/:locale/blog/:slug', '/p/:documentId']) {
      const { build, read } = urlPattern(pattern);
      expect(entry).toMatchObject(read(build(entry, false) ?? '') ?? {});
    }
    expect(urlPattern('/:locale/blog/:slug').build(entry, false)).toBe('/fr/blog/valves');
  });

  it('fits whole paths, with or without a slash at the end', () => {
    const { read } = urlPattern('/blog/:slug');
    expect(read('/blog/valves/')).toEqual({ slug: 'valves' });
    expect(read('/blog')).toBeNull();
    expect(read('/blog/valves/comments')).toBeNull();
    expect(read('/en/blog/valves')).toBeNull();
  });

  it('may leave parts out, or have parts of the site’s own, which it cannot build', () => {
    const optional = urlPattern('{/:locale}/blog/:slug');
    expect(optional.read('/blog/valves')).toEqual({ slug: 'valves' });
    expect(optional.read('/fr/blog/valves')).toEqual({ slug: 'valves', locale: 'fr' });
    expect(optional.build(entry, false)).toBe('/fr/blog/valves');
    expect(optional.build(entry, true)).toBe('/blog/valves');
    const own = urlPattern('/:section/:slug');
    expect(own.read('/pumps/valves')).toEqual({ slug: 'valves' });
    expect(own.build(entry, false)).toBeNull();
    expect(optional.build({ ...entry, slug: '' }, false)).toBeNull();
  });

  it('reads what is escaped, and what is escaped wrongly', () => {
    const { read } = urlPattern('/blog/:slug');
    expect(read('/blog/v%C3%A1lvula')).toEqual({ slug: 'válvula' });
    expect(read('/blog/%E0%A4%A')).toEqual({ slug: '%E0%A4%A' });
  });

  it('says what is wrong with it', () => {
    expect(() => urlPattern('/blog/:')).toThrow();
    expect(() => urlPattern('/blog/(x')).toThrow();
  });
});

describe('the path of a URL', () => {
  it.each([
    ['https://www.example.com/blog/x?a=b#c', '/blog/x'],
    ['//www.example.com/blog/x', '/blog/x'],
    ['https://www.example.com', '/'],
    ['/blog/x?y=/z', '/blog/x'],
    ['mailto:kim@example.com', null],
    ['blog/x', '/blog/x'],
  ])('of %s is %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });
});
