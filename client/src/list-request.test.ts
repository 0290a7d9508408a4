import { describe, expect, it } from 'vitest';

import { listRequest } from './list-request';

const anonymousId = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';

describe('a request for a list', () => {
  it('is a GET of what the CMS reads in an address', () => {
    const [path, init] = listRequest({
      limit: 3,
      contentTypes: ['api::article.article', 'api::course.course'],
      stages: undefined,
      context: { contentType: 'api::article.article', documentId: 'abc' },
      anonymousId,
    });
    expect(init).toBeUndefined();
    expect([...new URLSearchParams(path.split('?')[1])]).toEqual([
      ['limit', '3'],
      ['contentTypes', 'api::article.article,api::course.course'],
      ['anonymousId', anonymousId],
      ['context[contentType]', 'api::article.article'],
      ['context[documentId]', 'abc'],
    ]);
  });

  it.each([
    ['a token, which must not stand in an address', { contactToken: 'token' }],
    ['a history', { touchpoints: [{ type: 'page_visited' }] }],
    ['a tree of relations', { populate: { cover: true } }],
    [
      'more than an address holds',
      { exclude: Array.from({ length: 200 }, (_, at) => `document-${at}`) },
    ],
  ])('is a POST with %s', (_, query) => {
    const [path, init] = listRequest({ limit: 3, ...query });
    expect(path).toBe('recommendations');
    expect(JSON.parse(init?.body as string)).toEqual({ limit: 3, ...query });
  });
});
