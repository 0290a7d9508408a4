import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const DAY_MS = 86_400_000;
const TODAY = new Date().toISOString().slice(0, 10);
const before = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

interface Cell {
  row: string;
  column: string;
}

describe.each(databases)('past days on $name', (kind) => {
  let site: Site;
  let article: string;

  const days = () => site.strapi.plugin('lifecycle-map').service('coverageDays');
  const tag = (uid: string, documentId: string, data: object) =>
    site.admin('PUT', `/lifecycle-map/tags/${uid}/${documentId}`, {
      data: { stages: [], intents: [], format: null, topics: [], ...data },
    });
  const ask = (path: string) => site.admin('GET', `/lifecycle-map/coverage${path}`);
  const cellOf = (cells: Cell[], row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column);

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('says so while no day was kept, and of a day that was not, which are near', async () => {
    expect((await ask('/history')).body.data).toEqual([]);
    const { status, body } = await ask(`?day=${before(1)}`);
    expect(status).toBe(404);
    expect(body.error.message).toContain('none was kept so far');
  });

  it('keeps a day of a site with nothing in it', async () => {
    expect(await days().take(Date.now() - 9 * DAY_MS)).toBe(true);
    const { data, meta } = (await ask(`?day=${before(9)}`)).body;
    expect(data.cells.every(({ total }: { total: number }) => total === 0)).toBe(true);
    expect(meta).toMatchObject({ day: before(9), score: { overall: 0 } });
    expect((await ask(`?day=${before(5)}`)).body.error.details).toMatchObject({
      before: before(9),
      after: null,
    });
  });

  it('keeps each UTC day once, whichever of two instances comes first', async () => {
    article = await site.publish(ARTICLE, { title: 'How to', slug: 'how-to' });
    await tag(ARTICLE, article, { stages: ['reach'], intents: ['learn-how'] });
    const course = await site.publish(COURSE, { title: 'Course', slug: 'course' });
    await tag(COURSE, course, { stages: ['reach'], intents: ['learn-how'] });
    await site.server('POST', '/api/lifecycle-map/touchpoints', {
      batch: ['ana', 'bo'].map((contact) => ({ contact, type: 'purchased' })),
    });
    const taken = await Promise.all([1, 2, 3].map(() => days().take(Date.now())));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const kept = await site.strapi.db.getConnection(TABLES.coverageDays).where({ day: TODAY });
    expect(kept).toHaveLength(4);
  });

  it('shows a past day as it was, whatever came after', async () => {
    const { data: now, meta: live } = (await ask('')).body;
    await site.strapi.documents(ARTICLE as 'api::article.article').delete({ documentId: article });
    const { data, meta } = (await ask(`?day=${TODAY}`)).body;
    for (const cell of data.cells) {
      const { demand, published, total, stale, exhausted } = cell;
      expect(cellOf(now.cells, cell.row, cell.column)).toMatchObject({
        demand,
        published,
        total,
        stale,
        exhausted,
      });
    }
    expect(cellOf(data.cells, 'reach', 'learn-how')).toMatchObject({ published: 2 });
    expect(cellOf((await ask('')).body.data.cells, 'reach', 'learn-how')).toMatchObject({
      published: 1,
    });
    expect(live.score.overall).toBeGreaterThan(0);
    expect(meta.score).toEqual(live.score);
    const filtered = (await ask(`?day=${TODAY}&contentTypes=${COURSE}&locale=fr`)).body.data;
    expect(cellOf(filtered.cells, 'reach', 'learn-how')).toMatchObject({ published: 0 });
  });

  it('tells the score of each day that was kept', async () => {
    const { data, meta } = (await ask('/history')).body;
    expect(data.map(({ day }: { day: string }) => day)).toEqual([before(9), TODAY]);
    expect(data[1].score).toEqual((await ask(`?day=${TODAY}`)).body.meta.score);
    expect(meta).toEqual({ from: before(90), to: TODAY });
  });

  it('refuses what was not kept of a day, and spans that are too long or upside down', async () => {
    const refused = [
      `?day=${TODAY}&rows=topic`,
      `?day=${TODAY}&formats=faq`,
      '?day=yesterday',
      '/history?from=2020-01-01&to=2026-01-01',
      '/history?from=2026-01-02&to=2026-01-01',
      '/history?since=2026-01-02',
    ];
    for (const path of refused) expect((await ask(path)).status, path).toBe(400);
  });

  it('weighs what is stale by how often it was shown', async () => {
    const old = await site.publish(ARTICLE, { title: 'Old', slug: 'old' });
    await tag(ARTICLE, old, { stages: ['grow'], intents: ['onboard'] });
    await site.strapi.db
      .query(ARTICLE)
      .updateMany({ where: { documentId: old }, data: { updatedAt: new Date(0) } });
    await site.server('POST', '/api/lifecycle-map/touchpoints', {
      batch: ['ana', 'bo', 'cy'].map((contact) => ({
        contact,
        type: 'recommendation_shown',
        content: { contentType: ARTICLE, documentId: old },
      })),
    });
    const { data, meta } = (await ask('/freshness')).body;
    expect(data.stages.find(({ key }: { key: string }) => key === 'grow')).toMatchObject({
      published: 1,
      stale: 1,
      shown: 3,
      shownStale: 3,
    });
    expect(data.entries).toEqual([
      {
        contentType: ARTICLE,
        documentId: old,
        locale: 'en',
        title: 'Old',
        stages: ['grow'],
        shown: 3,
        updatedAt: new Date(0).toISOString(),
      },
    ]);
    expect(meta).toEqual({
      staleAfterDays: 365,
      lookedAt: 1,
      isCut: false,
      countedAt: expect.any(String),
    });
    expect((await ask(`/freshness?contentTypes=${COURSE}`)).body.data.entries).toEqual([]);
  });
});
