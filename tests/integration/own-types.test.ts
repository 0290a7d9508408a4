import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import contentTypes from '../../server/src/content-types';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

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
