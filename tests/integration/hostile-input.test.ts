import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';

const nested = (depth: number, inner: unknown): unknown =>
  Array.from({ length: depth }).reduce<unknown>((value) => ({ a: value }), inner);

/** As text: `JSON.stringify` itself fails on what is nested so deep. */
const deepJson = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

describe.each(databases)('hostile input on $name', (kind) => {
  let site: Site;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(kind);
    documentId = await site.publish(ARTICLE, { title: 'Valves', slug: 'valves' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const recommend = (body: unknown) => site.server('POST', `${API}/recommendations`, body);
  const send = (body: unknown) => site.server('POST', `${API}/touchpoints`, body);
  const view = { contact: 'someone', type: 'page_visited' };

  it.each(['__proto__', 'constructor', 'toString'])(
    'names %s as a field that no type has',
    async (name) => {
      const { status, body } = await site.server('GET', `${API}/recommendations?fields=${name}`);
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['fields', name]);
    },
  );

  it.each([
    ['null in populate', { populate: { localizations: null } }],
    ['a deep populate', `{"populate":${deepJson(5_000)}}`],
    ['a filter that Strapi fails on', { populate: { localizations: { filters: { $or: 5 } } } }],
    [
      'an order that the database fails on',
      { populate: { localizations: { sort: 'localizations.title' } } },
    ],
  ])('answers 400 to %s', async (_, body) => {
    const answer = await recommend(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path[0]).toBe('populate');
  });

  it('rejects properties that are nested too deep, and keeps the other rows of the batch', async () => {
    const row = `{"contact":"a","type":"page_visited","properties":${deepJson(50_000)}}`;
    expect((await send(row)).status).toBe(400);
    const { status, body } = await send(`{"batch":[${row},${JSON.stringify(view)}]}`);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ accepted: 1, rejected: [{ index: 0 }] });
  });

  it('keeps properties as they came, whatever they hold', async () => {
    const properties = { nul: '\u0000', half: '\ud800', deep: nested(200, 'x'), constructor: 1 };
    await send({ contact: 'keeper', type: 'page_visited', properties });
    const { body } = await site.server('GET', `${API}/contacts/keeper/export`);
    expect(body.data.touchpoints[0].properties).toEqual(properties);
  });

  it('takes a touchpoint whose URL is not encoded as URLs are', async () => {
    for (const url of ['/articles/%E0%A4%A', 'https://www.example.com/articles/%', 'http://']) {
      expect((await send({ ...view, url })).status).toBe(202);
      const inline = { touchpoints: [{ type: 'page_visited', url }] };
      expect((await recommend(inline)).status).toBe(200);
    }
  });

  it('refuses as a contactToken what is no token, whatever it looks like', async () => {
    const header = base64url('{"alg":"HS256","typ":"JWT"}');
    for (const token of [
      `${header}.${base64url('no JSON')}.${base64url('signature')}`,
      `${base64url('null')}.${base64url('null')}.x`,
      '..',
    ]) {
      const { status } = await site.visitor('GET', `${API}/recommendations?contactToken=${token}`);
      expect(status).toBe(403);
    }
  });

  it.each([
    ['an array', '[1,2]', 'application/json'],
    ['text', '{"limit":1}', 'text/plain'],
    ['what Strapi does not parse', '<limit>1</limit>', 'application/xml'],
    ['bytes', 'limit', 'application/octet-stream'],
  ])('does not take %s for an empty request', async (_, body, type) => {
    for (const path of ['recommendations', 'touchpoints', 'contacts/token']) {
      const response = await fetch(`${site.url}${API}/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': type, Authorization: site.serverToken },
        body,
      });
      expect(response.status, path).toBe(400);
    }
  });

  it('takes a POST without a body for a newcomer', async () => {
    const { status, body } = await site.server('POST', `${API}/recommendations`);
    expect(status).toBe(200);
    expect(body.meta.contact.touchpoints).toBe(0);
  });

  it('takes lists that are longer than Strapi’s query parser likes', async () => {
    const others = Array.from({ length: 150 }, (_, index) => `other-${index}`);
    for (const query of [
      [...others, documentId].map((id) => `exclude=${id}`).join('&'),
      [...others, documentId].map((id, index) => `exclude[${index}]=${id}`).join('&'),
      `exclude=${[...others, documentId].join(',')}`,
    ]) {
      const { status, body } = await site.server('GET', `${API}/recommendations?${query}`);
      expect(status).toBe(200);
      expect(body.data).toEqual([]);
    }
  });

  it('answers 400 to NUL and half characters, wherever they stand', async () => {
    for (const path of [
      'recommendations?contact=%00',
      'recommendations?contentTypes=%00',
      'recommendations?locale=%00',
      'recommendations?exclude=%00',
      'contents?topics=%00',
      'coverage?contentTypes=%00',
    ]) {
      expect((await site.server('GET', `${API}/${path}`)).status, path).toBe(400);
    }
    for (const path of ['row=%00&column=x', 'row=reach&column=%00']) {
      const { status } = await site.admin('GET', `/lifecycle-map/coverage/entries?${path}`);
      expect(status, path).toBe(400);
    }
    for (const [path, status] of [
      ['%00', 400],
      ['nobody%2F', 404],
      ['%E0%A4%A', 404],
    ]) {
      expect((await site.server('GET', `${API}/contacts/${path}/export`)).status, `${path}`).toBe(
        status,
      );
    }
    const half = { contact: 'a\ud800', type: 'page_visited' };
    expect((await send(half)).status).toBe(400);
    expect((await recommend({ exclude: ['\ud800'] })).status).toBe(400);
  });

  it('knows no parameter of any route that the contract does not name', async () => {
    const server: [string, string, unknown?][] = [
      ['GET', 'taxonomy?x=1'],
      ['GET', 'coverage?x=1'],
      ['GET', 'contents?x=1'],
      ['GET', 'recommendations?x=1'],
      ['POST', 'recommendations?x=1', {}],
      ['GET', `recommendations/explain?contentType=${ARTICLE}&documentId=${documentId}&x=1`],
      ['POST', 'touchpoints?x=1', view],
      ['POST', 'contacts/token?x=1', { contact: 'a' }],
      ['GET', 'contacts/someone/export?x=1'],
      ['DELETE', 'contacts/someone?x=1'],
    ];
    for (const [method, path, sent] of server) {
      const { status, body } = await site.server(method, `${API}/${path}`, sent);
      expect(status, path).toBe(400);
      expect(body.error.details.errors[0].path, path).toEqual(['x']);
    }
    const tags = { stages: [], intents: [], format: null, topics: [] };
    const admin: [string, string, unknown?][] = [
      ['GET', 'taxonomy?x=1'],
      ['GET', 'content-types?x=1'],
      ['GET', `tags/${ARTICLE}/${documentId}?x=1`],
      ['PUT', `tags/${ARTICLE}/${documentId}?x=1`, { data: tags }],
      ['DELETE', `tags/${ARTICLE}/${documentId}?x=1`],
      [
        'POST',
        'tags/bulk?x=1',
        { data: { contentType: ARTICLE, documentIds: [documentId], set: {} } },
      ],
      ['POST', 'recommendations/preview?x=1', {}],
      ['GET', 'contacts/someone/export?x=1'],
    ];
    for (const [method, path, sent] of admin) {
      const { status, body } = await site.admin(method, `/lifecycle-map/${path}`, sent);
      expect(status, path).toBe(400);
      expect(body.error.details.errors[0].path, path).toEqual(['x']);
    }
  });
});
