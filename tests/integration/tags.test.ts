import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const LEGAL = 'api::legal-page.legal-page';
const READ_ARTICLES = 'plugin::content-manager.explorer.read';

const TAGS = {
  stages: ['reach', 'nurture'],
  intents: ['learn-how'],
  format: 'how-to-article',
  topics: ['Spare parts'],
};
const NONE = { stages: [], intents: [], format: null, topics: [] };

describe.each(databases)('tags on $name', (kind) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const path = (uid: string, documentId: string) => `/lifecycle-map/tags/${uid}/${documentId}`;
  const documents = () => site.strapi.documents(ARTICLE as 'api::article.article');
  const newArticle = (title: string) => site.publish(ARTICLE, { title, slug: title.toLowerCase() });
  const tag = (documentId: string, data: object, send: Send = site.admin) =>
    send('PUT', path(ARTICLE, documentId), { data });
  const tagsOf = async (documentId: string) =>
    (await site.admin('GET', path(ARTICLE, documentId))).body.data;
  const rows = async (): Promise<number> =>
    site.strapi.db.query('plugin::lifecycle-map.tag').count();

  it('are set at once, with who set them and when, and new topics are declared', async () => {
    const documentId = await newArticle('Set');
    const { status, body } = await tag(documentId, TAGS);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ ...TAGS, topics: ['spare-parts'] });
    expect(body.data.authorship).toHaveLength(5);
    expect(body.data.authorship[0]).toMatchObject({ author: 'Ada Min', source: 'editor' });
    expect(Date.now() - Date.parse(body.data.authorship[0].setAt)).toBeLessThan(60_000);
    const { body: taxonomy } = await site.admin('GET', '/lifecycle-map/taxonomy');
    expect(taxonomy.data.topics).toContainEqual({ key: 'spare-parts', label: 'Spare parts' });
  });

  it('are read once when they are saved', async () => {
    const documentId = await newArticle('Once');
    await tag(documentId, TAGS);
    const queries: string[] = [];
    const note = ({ sql }: { sql: string }): number => queries.push(sql);
    site.strapi.db.connection.on('query', note);
    const { body } = await tag(documentId, { ...TAGS, format: 'faq' });
    site.strapi.db.connection.removeListener('query', note);
    const reads = queries.filter(
      (sql) =>
        /^select/i.test(sql) && sql.includes('lifecycle_map_tags') && sql.includes('target_id'),
    );
    expect(reads).toHaveLength(1);
    expect(body.data).toEqual(await tagsOf(documentId));
  });

  it('keep who set a term that a later change leaves alone', async () => {
    const documentId = await newArticle('Kept');
    await tag(documentId, { ...NONE, stages: ['reach'] });
    const before = (await tagsOf(documentId)).authorship;
    await tag(documentId, { ...NONE, stages: ['reach', 'grow'] });
    const after = (await tagsOf(documentId)).authorship;
    expect(after).toHaveLength(2);
    expect(after).toContainEqual(before[0]);
  });

  it('belong to the document: they survive publishing, unpublishing, and the loss of a locale', async () => {
    const documentId = await newArticle('Survivor');
    await tag(documentId, TAGS);
    await documents().update({
      documentId,
      locale: 'fr',
      data: { title: 'Fr', slug: 'fr' } as never,
      status: 'published',
    });
    await documents().unpublish({ documentId, locale: 'en' });
    await documents().publish({ documentId, locale: 'en' });
    await documents().delete({ documentId, locale: 'fr' });
    expect(await tagsOf(documentId)).toMatchObject({ stages: ['reach', 'nurture'] });
  });

  it('can be set on a draft', async () => {
    const draft = await documents().create({
      data: { title: 'Draft', slug: 'a-draft' } as never,
      locale: 'en',
    });
    expect((await tag(draft.documentId, TAGS)).status).toBe(200);
  });

  it('are copied to a clone', async () => {
    const documentId = await newArticle('Original');
    await tag(documentId, TAGS);
    const clone = await documents().clone({ documentId, data: { slug: 'clone' } as never });
    expect(clone?.documentId).not.toBe(documentId);
    expect(await tagsOf(clone?.documentId ?? '')).toMatchObject({
      stages: ['reach', 'nurture'],
      format: 'how-to-article',
    });
  });

  it('are harmless once their entry is deleted', async () => {
    const documentId = await newArticle('Gone');
    await tag(documentId, TAGS);
    const total = async () => {
      const { body } = await site.admin('GET', '/lifecycle-map/coverage');
      return body.data.cells.reduce((sum: number, cell: { total: number }) => sum + cell.total, 0);
    };
    const before = await total();
    await documents().delete({ documentId });
    expect(await total()).toBeLessThan(before);
    expect((await site.admin('GET', path(ARTICLE, documentId))).status).toBe(404);
  });

  it('are not written when anything about them is wrong', async () => {
    const documentId = await newArticle('Wrong');
    const before = await rows();
    const unknown = await tag(documentId, { ...TAGS, intents: ['learn-how', 'daydream'] });
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.message).toContain('daydream');
    expect(unknown.body.error.details.errors[0].path).toEqual(['data', 'intents', '1']);
    expect((await tag(documentId, { stages: [] })).status).toBe(400);
    expect((await tag(documentId, { ...TAGS, colour: 'red' })).status).toBe(400);
    expect((await tag('nosuchdocument', TAGS)).status).toBe(404);
    expect(
      (await site.admin('PUT', path('api::nope.nope', documentId), { data: TAGS })).status,
    ).toBe(404);
    const legal = await site.publish(LEGAL, { title: 'Imprint' });
    const closed = await site.admin('PUT', path(LEGAL, legal), { data: TAGS });
    expect(closed.status).toBe(400);
    expect(closed.body.error.message).toContain('pluginOptions');
    expect(await rows()).toBe(before);
  });

  it('are removed by DELETE', async () => {
    const documentId = await newArticle('Removed');
    await tag(documentId, TAGS);
    expect((await site.admin('DELETE', path(ARTICLE, documentId))).body.data).toMatchObject(NONE);
  });

  it('are read for a whole list page at once', async () => {
    const first = await newArticle('PageA');
    const second = await newArticle('PageB');
    await tag(second, TAGS);
    const query = `contentType=${ARTICLE}&documentIds[]=${first}&documentIds[]=${second}`;
    const { body } = await site.admin('GET', `/lifecycle-map/tags?${query}`);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      first,
      second,
    ]);
    expect(body.data[1].stages).toEqual(['reach', 'nurture']);
  });

  it('change in bulk, all or nothing', async () => {
    const ids = [await newArticle('BulkA'), await newArticle('BulkB')];
    const bulk = (change: object, documentIds = ids) =>
      site.admin('POST', '/lifecycle-map/tags/bulk', {
        data: { contentType: ARTICLE, documentIds, ...change },
      });
    const { status, body } = await bulk({ add: { stages: ['reach'], topics: ['Bulk topic'] } });
    expect(status).toBe(200);
    expect(body.data).toEqual(ids.map((documentId) => ({ documentId, added: 2, removed: 0 })));
    await bulk({ set: { format: 'faq' } });
    await bulk({ remove: { stages: ['reach'] } });
    expect(await tagsOf(ids[0] ?? '')).toMatchObject({
      stages: [],
      format: 'faq',
      topics: ['bulk-topic'],
    });
    const before = await rows();
    expect((await bulk({ add: { stages: ['grow'] } }, [...ids, 'nosuchdocument'])).status).toBe(
      404,
    );
    expect((await bulk({ add: { stages: ['grow'] }, remove: {} })).status).toBe(400);
    expect(await rows()).toBe(before);
  });

  it('do not lose each other when two editors save at once', async () => {
    const documentId = await newArticle('Race');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        site.admin('POST', '/lifecycle-map/tags/bulk', {
          data: {
            contentType: ARTICLE,
            documentIds: [documentId],
            add: { topics: [`race ${index}`] },
          },
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    expect((await tagsOf(documentId)).topics).toHaveLength(6);
  });

  it('take a permission to read, another to write, and another in bulk', async () => {
    const documentId = await newArticle('Rights');
    const reader = await site.editor(['plugin::lifecycle-map.tag.read', READ_ARTICLES]);
    expect((await reader('GET', path(ARTICLE, documentId))).status).toBe(200);
    expect((await tag(documentId, TAGS, reader)).status).toBe(403);
    const mayNotUpdate = await site.editor(['plugin::lifecycle-map.tag.write', READ_ARTICLES]);
    const kept = await tag(documentId, TAGS, mayNotUpdate);
    expect([kept.status, kept.body.error.details.code]).toEqual([403, 'not_yours']);
    expect(kept.body.error.message).toContain('may not update');
    const writer = await site.editor([
      'plugin::lifecycle-map.tag.write',
      READ_ARTICLES,
      'plugin::content-manager.explorer.update',
    ]);
    expect((await tag(documentId, TAGS, writer)).status).toBe(200);
    const bulk = { data: { contentType: ARTICLE, documentIds: [documentId], set: { stages: [] } } };
    expect((await writer('POST', '/lifecycle-map/tags/bulk', bulk)).status).toBe(403);
    const blind = await site.editor(['plugin::lifecycle-map.tag.write']);
    expect((await tag(documentId, TAGS, blind)).status).toBe(403);
  });

  it('stand behind a permission, like every other admin route', async () => {
    const nobody = await site.editor([]);
    const routes = site.strapi.plugin('lifecycle-map').routes as unknown as Record<
      string,
      { routes: { method: string; path: string }[] }
    >;
    const adminRoutes = routes.admin?.routes ?? [];
    expect(adminRoutes.length).toBeGreaterThan(10);
    for (const { method, path: route } of adminRoutes) {
      const target = `/lifecycle-map${route.replace(/:\w+/g, 'x')}`;
      expect(
        (await nobody(method, target, method === 'GET' ? undefined : {})).status,
        `${method} ${route}`,
      ).toBe(403);
      expect((await site.visitor(method, target, method === 'GET' ? undefined : {})).status).toBe(
        401,
      );
    }
  });
});
