import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import contentTypes from '../../server/src/content-types';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

/** Parameters of the Content Manager's routes that name a content type. */
const NAMING = /^(?:model|uid|contentType)\b/;

const TYPES = Object.values(contentTypes).map(({ schema }) => schema.info);

/** Strapi's generated ways to read and write a content type must not lead past what the plugin checks. */
describe('the content types of the plugin', () => {
  let site: Site;

  beforeAll(async () => {
    const [kind] = databases;
    if (kind === undefined) throw new Error('There is no database to test on');
    site = await startSite(kind, { env: { GRAPHQL: 'true' } });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
    process.env.GRAPHQL = 'false';
  });

  const fieldsOf = async (type: 'Query' | 'Mutation'): Promise<string[]> => {
    const query = `{ __type(name: "${type}") { fields { name } } }`;
    const { body } = await site.server('POST', '/graphql', { query });
    return body.data.__type.fields.map(({ name }: { name: string }) => name);
  };

  it('have no queries and mutations in GraphQL, where others have', async () => {
    const fields = [...(await fieldsOf('Query')), ...(await fieldsOf('Mutation'))];
    expect(fields).toEqual(expect.arrayContaining(['articles', 'createArticle']));
    expect(fields.filter((name) => /lifecyclemap/i.test(name))).toEqual([]);
  });

  it('are not there for the Content Manager, on any of its routes', async () => {
    const { routes } = site.strapi.plugin('content-manager') as unknown as {
      routes: Record<string, { routes: { method: string; path: string }[] }>;
    };
    const naming = Object.values(routes)
      .flatMap((router) => router.routes)
      .filter(({ path }) =>
        path
          .split('/:')
          .slice(1)
          .some((name) => NAMING.test(name)),
      );
    expect(naming.length).toBeGreaterThan(25);
    const ask = async (uid: string, { method, path }: { method: string; path: string }) => {
      const target = path.replaceAll(/:(\w+)/g, (_found, name) => (NAMING.test(name) ? uid : 'x'));
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      return (await site.admin(method, `/content-manager${target}`, body)).status;
    };
    for (const uid of Object.keys(contentTypes).map((name) => `plugin::lifecycle-map.${name}`)) {
      for (const route of naming) {
        expect([route, await ask(uid, route)]).toEqual([route, 404]);
      }
      const body = { contentTypeUID: uid, field: 'x', data: {}, value: 'x' };
      for (const action of ['generate', 'check-availability']) {
        const answer = await site.admin('POST', `/content-manager/uid/${action}`, body);
        expect(answer.status).toBe(404);
      }
      const history = `/content-manager/history-versions?contentType=${uid}&documentId=x`;
      expect((await site.admin('GET', history)).status).toBe(404);
    }
    const others = '/content-manager/collection-types/api::article.article';
    expect((await site.admin('GET', others)).status).toBe(200);
    // The plugin itself still writes them.
    const documentId = await site.publish('api::article.article', { title: 'One', slug: 'one' });
    const tags = { stages: ['reach'], intents: [], format: null, topics: [] };
    const path = `/lifecycle-map/tags/api::article.article/${documentId}`;
    expect((await site.admin('PUT', path, { data: tags })).status).toBe(200);
  });

  it.each(TYPES)('have no entries in the content API: $pluralName', async ({ pluralName }) => {
    for (const path of [`/api/${pluralName}`, `/api/lifecycle-map/${pluralName}`]) {
      for (const method of ['GET', 'POST']) {
        const { status } = await fetch(`${site.url}${path}`, {
          method,
          headers: { Authorization: site.serverToken },
        });
        expect([404, 405]).toContain(status);
      }
    }
  });
});
