import { describe, expect, it } from 'vitest';

import { parseOptIn } from './parse-opt-in';

const parse = (options: unknown) =>
  parseOptIn('api::a.a', {
    attributes: { title: {} },
    pluginOptions: { 'lifecycle-map': options },
  });

describe('opting a content type in', () => {
  it('takes one URL pattern or several', () => {
    expect(parse({ enabled: true, url: '/blog/:slug' })?.url).toEqual(['/blog/:slug']);
    const url = ['/blog/:slug', '/:locale/blog/:slug'];
    expect(parse({ enabled: true, url })?.url).toEqual(url);
    expect(parse({ enabled: true })?.url).toBeUndefined();
  });

  it.each([
    ['blog/:slug', 'url.0'],
    [['/blog/:slug', '/x/:'], 'url.1'],
    [7, 'url'],
  ])('names the type and the pattern that is wrong: %j', (url, path) => {
    expect(() => parse({ enabled: true, url })).toThrow(/api::a\.a/);
    expect(() => parse({ enabled: true, url })).toThrow(path);
  });

  it('names a field that there is not', () => {
    expect(() => parse({ enabled: true, slug: 'nope' })).toThrow('nope');
  });
});
