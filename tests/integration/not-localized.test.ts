import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';

describe('a content type without localization', () => {
  let site: Site;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
    Object.assign(site.strapi.contentType(ARTICLE).pluginOptions ?? {}, {
      i18n: { localized: false },
    });
    await site.strapi.plugin('lifecycle-map').service('optedInTypes').load();
    ({ documentId } = await site.strapi.documents(ARTICLE as 'api::article.article').create({
      data: { title: 'How to choose a pump', slug: 'choose' } as never,
      status: 'published',
    }));
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const tagsPath = () => `/lifecycle-map/tags/${ARTICLE}/${documentId}`;

  it('is tagged, and suggested for, without a locale', async () => {
    const tags = { stages: ['reach'], intents: ['learn-how'], format: null, topics: [] };
    const { status, body } = await site.admin('PUT', tagsPath(), { data: tags });
    expect([status, body.data.stages]).toEqual([200, ['reach']]);
    const suggested = await site.admin(
      'GET',
      `/lifecycle-map/suggestions/${ARTICLE}/${documentId}`,
    );
    expect(suggested.status).toBe(200);
  });

  it('counts once in the coverage, in no locale', async () => {
    const { body } = await site.admin(
      'GET',
      `/lifecycle-map/coverage?rows=stage&columns=intent&contentTypes=${ARTICLE}`,
    );
    const cell = body.data.cells.find(
      ({ row, column }: { row: string; column: string }) =>
        row === 'reach' && column === 'learn-how',
    );
    expect(cell).toMatchObject({ total: 1, published: 1 });
  });

  it('is recommended in every locale of the site', async () => {
    for (const locale of ['en', 'fr']) {
      const { body } = await site.server(
        'GET',
        `/api/lifecycle-map/recommendations?locale=${locale}`,
      );
      expect(body.data.map((item: { documentId: string }) => item.documentId)).toEqual([
        documentId,
      ]);
      expect(body.data[0].locale).toBeNull();
    }
  });

  it('goes out in a file and comes back', async () => {
    const { body } = await site.admin('GET', '/lifecycle-map/tags/export?format=json');
    expect(JSON.parse(body)).toMatchObject([{ documentId, slug: 'choose', locale: null }]);
    const form = new FormData();
    form.set('files', new Blob([body]), 'tags.json');
    const back = await site.admin('POST', '/lifecycle-map/tags/import', form);
    expect(back.body.data).toMatchObject({ rows: 1, changes: [] });
  });
});
