import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const ARTICLES = 20;

const LIST = `query ($anonymousId: String, $limit: Int, $include: [String!]) {
  lifecycleRecommendations(anonymousId: $anonymousId, limit: $limit, include: $include, fields: ["title"]) {
    recommendationId
    contact
    data { rank score contentType documentId stages format reasons { code contribution } url entry }
  }
}`;

const TOUCH = `mutation ($touchpoints: [LifecycleTouchpoint!]!) {
  lifecycleTouchpoints(touchpoints: $touchpoints) { accepted duplicates rejected { index errors } }
}`;

describe('GraphQL', () => {
  let site: Site;
  let tagged: string;

  const ask = async (send: Send, query: string, variables: object = {}) =>
    (await send('POST', '/graphql', { query, variables })).body;

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind, { env: { GRAPHQL: 'true' } });
    for (let number = 0; number < ARTICLES; number += 1) {
      tagged = await site.publish(ARTICLE, { title: `Pumps ${number}`, slug: `pumps-${number}` });
    }
    await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${tagged}`, {
      data: { stages: ['convert'], intents: [], format: 'faq', topics: ['pumps'] },
    });
  });
  afterAll(async () => {
    process.env.GRAPHQL = 'false';
    await site.stop();
    await site.database.drop();
  });

  it('has lists, with what is asked for beside the entries', async () => {
    const { data } = await ask(site.server, LIST, { limit: 3, include: ['reasons', 'tags'] });
    const { data: items, recommendationId, contact } = data.lifecycleRecommendations;
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ rank: 1, contentType: ARTICLE, stages: expect.any(Array) });
    expect(items[0].reasons.length).toBeGreaterThan(0);
    expect(Object.keys(items[0].entry)).toEqual(['title']);
    expect(recommendationId).toEqual(expect.any(String));
    expect(contact).toBeNull();
  });

  it('keeps to the scopes and to who may be asked for', async () => {
    const refused = await ask(await site.token(['plugin::lifecycle-map.content.find']), LIST);
    expect(refused.errors[0].extensions.error.name).toBe('ForbiddenError');
    const guessed = await ask(site.visitor, LIST, { anonymousId: 'visitor-1' });
    expect(guessed.errors[0].message).toContain('UUID');
    const { data } = await ask(site.visitor, LIST, { anonymousId: randomUUID(), limit: 1 });
    expect(data.lifecycleRecommendations.data[0].reasons).toBeNull();
  });

  it('names what is wrong', async () => {
    const { errors } = await ask(site.server, LIST, { limit: 51 });
    expect(errors[0].message).toContain('limit');
  });

  it('takes touchpoints, each by itself', async () => {
    const content = { contentType: ARTICLE, documentId: tagged };
    const touchpoints = [
      { contact: 'ana', type: 'content_viewed', content, messageId: 'graphql-1', url: null },
      { contact: 'ana', type: 'no_such_type' },
    ];
    const { data } = await ask(site.server, TOUCH, { touchpoints });
    expect(data.lifecycleTouchpoints).toMatchObject({ accepted: 1, rejected: [{ index: 1 }] });
    const again = await ask(site.server, TOUCH, { touchpoints: touchpoints.slice(0, 1) });
    expect(again.data.lifecycleTouchpoints.duplicates).toBe(1);
    const { errors } = await ask(site.reader, TOUCH, { touchpoints });
    expect(errors[0].extensions.error.name).toBe('ForbiddenError');
  });

  it('says the terms of entries, without a query more', async () => {
    const queriesOf = async (fields: string) => {
      const asked: string[] = [];
      const note = ({ sql }: { sql: string }) => asked.push(sql);
      site.strapi.db.connection.on('query', note);
      const query = `{ articles(pagination: { pageSize: ${ARTICLES} }) { documentId ${fields} } }`;
      const { data } = await ask(site.server, query);
      site.strapi.db.connection.removeListener('query', note);
      // Other statements are those of instances that follow each other.
      return {
        data,
        count: asked.filter((sql) => /from .articles./.test(sql) && / limit /.test(sql)).length,
      };
    };
    const plain = await queriesOf('');
    const { data, count } = await queriesOf('lifecycle { stages format topics url }');
    expect(count).toBe(plain.count);
    expect(data.articles).toHaveLength(ARTICLES);
    const own = data.articles.find(
      ({ documentId }: { documentId: string }) => documentId === tagged,
    );
    expect(own.lifecycle).toMatchObject({ stages: ['convert'], format: 'faq', topics: ['pumps'] });
    expect(own.lifecycle.url).toMatch(/^\/articles\/pumps-/);
  });

  it('neither reads nor writes what the plugin keeps, past its checks', async () => {
    const { data } = await ask(
      site.server,
      '{ __schema { types { name } queryType { fields { name } } mutationType { fields { name } } } }',
    );
    const { types, queryType, mutationType } = data.__schema;
    const names = [...types, ...queryType.fields, ...mutationType.fields].map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toContain('Article');
    expect(names.filter((name) => /lifecycleMap/i.test(name))).toEqual([]);
  });
});
