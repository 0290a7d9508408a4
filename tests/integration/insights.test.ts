import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const STUDY = { stages: ['convert'], intents: ['validate'], format: 'case-study', topics: [] };

describe.each(databases)('insights on $name', (kind) => {
  let site: Site;
  let first: string;
  let second: string;

  beforeAll(async () => {
    site = await startSite(kind);
    const publish = async (title: string) => {
      const documentId = await site.publish(ARTICLE, { title, slug: title.toLowerCase() });
      await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, { data: STUDY });
      return documentId;
    };
    first = await publish('First');
    second = await publish('Second');
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const insight = (documentId: string, query = '', send: Send = site.admin) =>
    send('GET', `/lifecycle-map/insights/${ARTICLE}/${documentId}${query}`);

  it('count how often an entry was shown, clicked and read', async () => {
    const touch = (type: string, more: object = {}) => ({
      contact: 'ana@example.com',
      type,
      content: { contentType: ARTICLE, documentId: second },
      ...more,
    });
    const serve = (): string =>
      site.strapi
        .plugin('lifecycle-map')
        .service('servedLists')
        .add({ contact: 'ana@example.com' }, undefined, []);
    const [one, other] = [serve(), serve()];
    const batch = [
      touch('recommendation_shown', { recommendationId: one }),
      touch('recommendation_shown', { recommendationId: other }),
      touch('recommendation_shown', { recommendationId: 'made-up' }),
      touch('recommendation_dismissed', { recommendationId: one }),
      touch('recommendation_clicked', { recommendationId: other }),
      touch('content_viewed'),
    ];
    expect((await site.server('POST', '/api/lifecycle-map/touchpoints', { batch })).status).toBe(
      202,
    );
    const { status, body } = await insight(second);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ shown: 2, clicked: 1, consumed: 2, isPublished: true });
    expect((await insight(first)).body.data).toMatchObject({ shown: 0, clicked: 0, consumed: 0 });
  });

  it('say whose list it heads', async () => {
    const answers = [await insight(first), await insight(second)];
    const heads = answers.flatMap(({ body }) => body.data.ranksFirst);
    expect(heads).toContainEqual({ stage: 'convert', intent: 'validate' });
  });

  it('say where it stands among those that serve the same', async () => {
    const cell = { format: 'case-study', intent: 'validate', locale: 'en', published: 2 };
    expect((await insight(first)).body.data.coverage).toEqual({ ...cell, place: 1 });
    expect((await insight(second)).body.data.coverage).toEqual({ ...cell, place: 2 });
    const french = (await insight(second, '?locale=fr')).body.data;
    expect(french).toMatchObject({ isPublished: false, ranksFirst: [], coverage: { place: 1 } });
  });

  it('refuse what is wrong, and whoever may not read the tags or the entry', async () => {
    expect((await insight(first, '?mood=good')).status).toBe(400);
    expect((await insight(first, '?locale=xx')).status).toBe(400);
    expect((await insight('nosuchdocument')).status).toBe(404);
    const blind = await site.editor(['plugin::lifecycle-map.tag.read']);
    expect((await insight(first, '', blind)).status).toBe(403);
  });
});
