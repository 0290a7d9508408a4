import { describe, expect, it } from 'vitest';

import { parseOptIn } from './parse-opt-in';

const typeWith = (options: object) => ({
  attributes: { title: {}, slug: {} },
  pluginOptions: { 'lifecycle-map': options },
});

describe('opting in', () => {
  it('is said by a content type, or not', () => {
    expect(parseOptIn('api::a.a', { attributes: {} })).toBeNull();
    expect(parseOptIn('api::a.a', typeWith({ enabled: true, url: '/:locale/a/:slug' }))).toEqual({
      enabled: true,
      url: [{ pattern: '/:locale/a/:slug', locale: null }],
    });
  });

  it('takes one URL pattern or several', () => {
    const url = ['/blog/:slug', '/:locale/blog/:slug'];
    expect(parseOptIn('api::a.a', typeWith({ enabled: true, url }))?.url).toEqual(
      url.map((pattern) => ({ pattern, locale: null })),
    );
  });

  it('takes patterns for each locale', () => {
    const url = { en: '/blog/:slug', fr: ['/fr/carnet/:slug', '/carnet/:slug'] };
    expect(parseOptIn('api::a.a', typeWith({ enabled: true, url }))?.url).toEqual([
      { pattern: '/blog/:slug', locale: 'en' },
      { pattern: '/fr/carnet/:slug', locale: 'fr' },
      { pattern: '/carnet/:slug', locale: 'fr' },
    ]);
  });

  it.each([
    [{ enabled: 'yes' }, 'enabled'],
    [{ enabled: true, colour: 'red' }, 'colour'],
    [{ enabled: true, title: 'heading' }, 'heading'],
    [{ enabled: true, text: ['title', 'story'] }, 'story'],
    [{ enabled: true, url: 'a/:slug' }, 'url'],
    [{ enabled: true, url: ['/blog/:slug', '/x/:'] }, 'url.1'],
    [{ enabled: true, url: 7 }, 'url'],
    [{ enabled: true, url: { fr: ['/blog/:slug', 'x'] } }, 'url.fr.1'],
    [{ enabled: true, url: '/a/{:slug' }, 'url'],
  ])('stops the start with the type and what is wrong: %j', (options, named) => {
    const parse = () => parseOptIn('api::a.a', typeWith(options));
    expect(parse).toThrow('api::a.a');
    expect(parse).toThrow(named);
  });
});
