import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const YEAR_AGO = new Date(Date.now() - 400 * 86_400_000);

interface Cell {
  row: string;
  column: string;
  total: number;
  published: number;
  draft: number;
  stale: number;
}

describe.each(databases)('coverage on $name', (kind) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(kind);
    const tag = (uid: string, documentId: string, data: object) =>
      site.admin('PUT', `/lifecycle-map/tags/${uid}/${documentId}`, {
        data: { stages: [], intents: [], format: null, topics: [], ...data },
      });
    const articles = site.strapi.documents(ARTICLE as 'api::article.article');
    const both = await site.publish(ARTICLE, { title: 'Two languages', slug: 'two' });
    await articles.update({
      documentId: both,
      locale: 'fr',
      data: { title: 'Deux', slug: 'deux' } as never,
      status: 'published',
    });
    await tag(ARTICLE, both, { stages: ['reach', 'nurture'], intents: ['learn-how'] });
    const draft = await articles.create({
      data: { title: 'Draft', slug: 'draft' } as never,
      locale: 'en',
    });
    await tag(ARTICLE, draft.documentId, { stages: ['reach'], intents: ['learn-how'] });
    const old = await site.publish(COURSE, { title: 'Old', slug: 'old' });
    await site.strapi.db
      .query(COURSE)
      .updateMany({ where: { documentId: old }, data: { updatedAt: YEAR_AGO } });
    await tag(COURSE, old, { stages: ['grow'], intents: ['master'] });
    await site.publish(COURSE, { title: 'Untagged', slug: 'untagged' });
    await site.server('POST', '/api/lifecycle-map/touchpoints', {
      batch: ['a', 'b', 'c'].map((contact) => ({ contact, type: 'purchased' })),
    });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const admin = async (query = '') =>
    (await site.admin('GET', `/lifecycle-map/coverage${query}`)).body.data;
  const cell = (cells: Cell[], row: string, column: string) =>
    cells.find((candidate) => candidate.row === row && candidate.column === column);

  it('counts documents by locale in each of their terms, with every cell present', async () => {
    const { rows, columns, cells, untagged } = await admin();
    expect(cells).toHaveLength(rows.length * columns.length);
    expect(cell(cells, 'reach', 'learn-how')).toMatchObject({
      total: 3,
      published: 2,
      draft: 1,
      stale: 0,
    });
    expect(cell(cells, 'nurture', 'learn-how')).toMatchObject({ total: 2, published: 2 });
    expect(cell(cells, 'grow', 'master')).toMatchObject({ total: 1, stale: 1 });
    expect(cell(cells, 'convert', 'buy')).toMatchObject({
      total: 0,
      published: 0,
      draft: 0,
      stale: 0,
    });
    expect(untagged).toMatchObject({ total: 1, byContentType: { [COURSE]: 1, [ARTICLE]: 0 } });
  });

  it('filters by type and locale, and takes any two facets', async () => {
    expect(cell((await admin('?locale=fr')).cells, 'reach', 'learn-how')).toMatchObject({
      total: 1,
    });
    expect(
      cell((await admin(`?contentTypes=${COURSE}`)).cells, 'reach', 'learn-how'),
    ).toMatchObject({ total: 0 });
    const { cells } = await admin('?rows=contentType&columns=locale');
    expect(cell(cells, ARTICLE, 'en')).toMatchObject({ total: 2, published: 1, draft: 1 });
    expect(cell(cells, ARTICLE, 'fr')).toMatchObject({ total: 1 });
    expect(cell(cells, COURSE, 'en')).toMatchObject({ total: 2 });
    expect(
      (await site.admin('GET', '/lifecycle-map/coverage?rows=stage&columns=stage')).status,
    ).toBe(400);
    expect((await site.admin('GET', '/lifecycle-map/coverage?rows=colour')).status).toBe(400);
  });

  it('lists the entries behind a cell, and the untagged ones', async () => {
    const behind = await site.admin(
      'GET',
      '/lifecycle-map/coverage/entries?row=reach&column=learn-how&pageSize=2',
    );
    expect(behind.body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    const titles = await site.admin(
      'GET',
      '/lifecycle-map/coverage/entries?row=reach&column=learn-how',
    );
    expect(titles.body.data.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Deux',
      'Draft',
      'Two languages',
    ]);
    const old = await site.admin('GET', '/lifecycle-map/coverage/entries?row=grow&column=master');
    expect(old.body.data[0]).toMatchObject({
      state: 'published',
      stale: true,
      updatedAt: YEAR_AGO.toISOString(),
    });
    const untagged = await site.admin('GET', '/lifecycle-map/coverage/untagged');
    expect(untagged.body.data.map(({ title }: { title: string }) => title)).toEqual(['Untagged']);
  });

  it('ranks gaps by the contacts who find nothing there', async () => {
    const { gaps } = await admin();
    expect(gaps[0]).toMatchObject({ row: 'grow', column: 'onboard', demand: 3, severity: 1 });
    expect(gaps[0].suggestion).toMatchObject({ stage: 'grow', intent: 'onboard' });
    expect(gaps[0].suggestion.text).toContain('Get started');
    for (const { severity } of gaps) {
      expect(severity).toBeGreaterThan(0);
      expect(severity).toBeLessThanOrEqual(1);
    }
  });

  it('tells the content API of published entries that the caller may find, and nothing else', async () => {
    const { status, body } = await site.reader('GET', '/api/lifecycle-map/coverage');
    expect(status).toBe(200);
    expect(body.data.untagged).toBeUndefined();
    const seen = cell(body.data.cells, 'reach', 'learn-how');
    expect(seen).toEqual({ row: 'reach', column: 'learn-how', total: 2, published: 2 });
    expect((await site.visitor('GET', '/api/lifecycle-map/coverage')).status).toBe(403);
  });
});
