import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CoverageAnswer, CoverageCell } from '../../plugin/contracts/coverage';
import type { ContactRecord } from '../../plugin/contracts/contact-records';
import type { PerformanceReport } from '../../plugin/contracts/performance';
import { adminRoutes } from '../../server/src/routes';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const ADMIN = '/lifecycle-map';
const DAY_MS = 86_400_000;

const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const sum = <Row>(rows: Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** What each route that is read answers with, and whether a figure of it is compared here with that of another. */
const ROUTES: Record<string, 'compared' | 'has no figure of another page'> = {
  '/tags': 'has no figure of another page',
  '/tags/export': 'compared',
  '/tags/:contentType/:documentId': 'has no figure of another page',
  '/tagging': 'compared',
  '/tagging/groups': 'compared',
  '/suggestions/:contentType/:documentId': 'has no figure of another page',
  '/jobs': 'has no figure of another page',
  '/jobs/:id': 'has no figure of another page',
  '/jobs/:id/items': 'has no figure of another page',
  '/insights/:contentType/:documentId': 'compared',
  '/journeys': 'compared',
  '/performance': 'compared',
  '/watch-outs': 'compared',
  '/performance/model': 'has no figure of another page',
  '/taxonomy': 'has no figure of another page',
  '/taxonomy/settings': 'compared',
  '/taxonomy/changes': 'has no figure of another page',
  '/content-types': 'has no figure of another page',
  '/coverage': 'compared',
  '/coverage/entries': 'compared',
  '/coverage/untagged': 'compared',
  '/coverage/history': 'compared',
  '/coverage/freshness': 'compared',
  '/entries': 'has no figure of another page',
  '/rules': 'has no figure of another page',
  '/rules/:id': 'has no figure of another page',
  '/experiments': 'compared',
  '/experiments/power': 'compared',
  '/experiments/:id': 'compared',
  '/sources': 'compared',
  '/sources/unresolved-urls': 'has no figure of another page',
  '/contacts': 'compared',
  '/contacts/records/:record': 'compared',
  '/contacts/records/:record/timeline': 'compared',
  '/contacts/records/:record/recommendations': 'has no figure of another page',
  '/contacts/records/:record/export': 'has no figure of another page',
  '/contacts/:id/export': 'has no figure of another page',
};

describe.each(databases)('A figure that appears twice on $name', (kind) => {
  let site: Site;
  let guide: string;
  let old: string;
  let experiment: string;
  let coverage: CoverageAnswer['data'] & { meta: { score: { stages: Named[] } | null } };
  let performance: PerformanceReport;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let journeys: any;
  let contacts: ContactRecord[];

  type Named = { key: string; demand: number };

  const read = async (path: string) => {
    const { status, body } = await site.admin('GET', `${ADMIN}${path}`);
    expect(status, path).toBe(200);
    return body;
  };
  const post = async (batch: object[]) => {
    const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', { batch });
    expect(body.data).toMatchObject({ accepted: batch.length, rejected: [] });
  };
  const tag = (uid: string, documentId: string, data: object) =>
    site.admin('PUT', `${ADMIN}/tags/${uid}/${documentId}`, {
      data: { format: null, topics: [], ...data },
    });
  const serve = (contact: string): string =>
    site.strapi.plugin('lifecycle-map').service('servedLists').add({ contact }, undefined, []);

  async function makeLibrary(): Promise<void> {
    const draft = await site.strapi
      .documents(ARTICLE)
      .create({ data: { title: 'A draft', slug: 'a-draft' } as never, locale: 'en' });
    guide = await site.publish(ARTICLE, { title: 'A guide', slug: 'a-guide' });
    await site.strapi.documents(ARTICLE).update({
      documentId: guide,
      data: { title: 'Un guide', slug: 'un-guide' } as never,
      locale: 'fr',
      status: 'published',
    });
    old = await site.publish(ARTICLE, { title: 'An old one', slug: 'an-old-one' });
    const course = await site.publish(COURSE, { title: 'A course', slug: 'a-course' });
    for (const title of ['Plain', 'Bare']) await site.publish(ARTICLE, { title, slug: title });
    const reach = { stages: ['reach'], intents: ['learn-how'], format: 'how-to-article' };
    await tag(ARTICLE, draft.documentId, reach);
    await tag(ARTICLE, guide, { ...reach, topics: ['pumps'] });
    await tag(ARTICLE, old, { stages: ['grow', 'reach'], intents: ['onboard'] });
    await tag(COURSE, course, { stages: ['grow'], intents: ['onboard'], format: 'online-course' });
    const { tableName } = site.strapi.db.metadata.get(ARTICLE);
    await site.strapi.db
      .getConnection(tableName)
      .where('document_id', old)
      .update({ updated_at: new Date(Date.now() - 400 * DAY_MS) });
  }

  async function makeHistories(): Promise<void> {
    const touch = (contact: string, type: string, documentId: string | null, more = {}) => ({
      contact,
      type,
      ...(documentId ? { content: { contentType: ARTICLE, documentId, locale: 'en' } } : {}),
      ...more,
    });
    const many = (name: string, count: number, of: (contact: string) => object[]) =>
      Array.from({ length: count }, (_, index) => of(`${name}-${index}`)).flat();
    await post([
      ...many('reader', 8, (one) => [
        touch(one, 'content_viewed', guide, { occurredAt: ago(3) }),
        touch(one, 'content_viewed', old, { occurredAt: ago(2) }),
      ]),
      ...many('buyer', 5, (one) => [touch(one, 'purchased', null, { occurredAt: ago(9) })]),
      ...many('asking', 4, (one) => [touch(one, 'demo_requested', null, { occurredAt: ago(4) })]),
      ...many('silent', 6, (one) => [touch(one, 'content_viewed', guide, { occurredAt: ago(60) })]),
    ]);
    const shown = ['reader-0', 'reader-1', 'buyer-0'].map((contact) => ({
      contact,
      recommendationId: serve(contact),
    }));
    const forged = { recommendationId: 'made-up' };
    await post([
      ...shown.flatMap(({ contact, recommendationId }) => [
        touch(contact, 'recommendation_shown', guide, { recommendationId }),
        touch(contact, 'recommendation_shown', old, { recommendationId }),
        touch(contact, 'recommendation_clicked', old, { recommendationId }),
        touch(contact, 'content_viewed', old, { recommendationId }),
      ]),
      touch('reader-2', 'recommendation_shown', old, { occurredAt: ago(120) }),
      touch('reader-2', 'recommendation_shown', old, forged),
      touch('reader-2', 'recommendation_clicked', old, forged),
    ]);
  }

  async function makeExperiment(): Promise<void> {
    const { body } = await site.admin('POST', `${ADMIN}/experiments`, {
      data: {
        name: 'Newest',
        control: { ranking: 'blend', rules: 'active' },
        treatment: { ranking: 'newest', rules: 'active' },
        holdout: 0,
        days: 7,
        outcomes: ['purchased'],
      },
    });
    experiment = body.data.id;
    for (const contact of ['reader-0', 'reader-1', 'asking-0']) {
      await site.server('GET', `/api/lifecycle-map/recommendations?contact=${contact}`);
    }
  }

  beforeAll(async () => {
    site = await startSite(kind);
    await makeLibrary();
    await makeHistories();
    await makeExperiment();
    await site.strapi.plugin('lifecycle-map').service('model').ready();
    const { data, meta } = await read('/coverage');
    coverage = { ...data, meta };
    performance = (await read('/performance')).data;
    journeys = (await read('/journeys')).data;
    contacts = (await read('/contacts?pageSize=100')).data;
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const isActive = ({ lastTouchAt }: ContactRecord): boolean =>
    lastTouchAt !== null && Date.parse(lastTouchAt) >= Date.now() - 45 * DAY_MS;

  it('is compared, whatever page shows it', () => {
    const paths = adminRoutes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(Object.keys(ROUTES).sort()).toEqual([...new Set(paths)].sort());
  });

  it('is one: active contacts, all of them and of each stage', async () => {
    const active = contacts.filter(isActive);
    const power = await read('/experiments/power?days=45&holdout=0&outcomes=purchased');
    expect([
      active.length,
      journeys.active,
      performance.outOfContent.contacts,
      sum(coverage.cells, ({ demand = 0 }) => demand),
      sum(coverage.meta.score?.stages ?? [], ({ demand }) => demand),
      power.data.contacts,
    ]).toEqual([17, 17, 17, 17, 17, 17]);
    for (const { stage, contacts: count } of performance.outOfContent.byStage) {
      const inStage = coverage.meta.score?.stages.find(({ key }) => key === stage);
      expect([
        stage,
        active.filter((contact) => contact.stage === stage).length,
        journeys.stretches.at(-1).standing[stage],
        sum(
          coverage.cells.filter(({ row }) => row === stage),
          ({ demand = 0 }) => demand,
        ),
        inStage?.demand,
      ]).toEqual([stage, count, count, count, count]);
    }
    expect(power.data.converted).toBe(5);
  });

  it('is one: all contacts, and those who have fallen silent', async () => {
    const { meta } = await read('/contacts');
    expect([meta.pagination.total, journeys.contacts]).toEqual([23, 23]);
    const silent = contacts.filter((contact) => !isActive(contact)).length;
    expect(journeys.stretches.at(-1).standing['*silent']).toBe(silent);
  });

  it('is one along every pair of axes: demand', async () => {
    for (const facet of ['contentType', 'format', 'locale', 'topic']) {
      const { data } = await read(`/coverage?rows=stage&columns=${facet}`);
      for (const { key, demand } of coverage.meta.score?.stages ?? []) {
        const own = data.cells.filter(({ row }: CoverageCell) => row === key);
        const shared = sum(own, ({ demand: count }: CoverageCell) => count ?? 0);
        // Contacts are shared out by what they touched and rounded; half a contact a column at most.
        const rounding = own.length / 2;
        expect(Math.abs(shared - demand), `${key} by ${facet}`).toBeLessThanOrEqual(rounding);
      }
    }
  });

  it('is one: who is out of content', () => {
    const exhausted = sum(coverage.cells, (cell) => cell.exhausted ?? 0);
    expect(performance.outOfContent.without).toBe(exhausted);
    expect(exhausted).toBeGreaterThan(0);
    for (const { row, column, demand, exhausted: out } of coverage.gaps) {
      const cell = coverage.cells.find((one) => one.row === row && one.column === column);
      expect([cell?.demand, cell?.exhausted]).toEqual([demand, out]);
    }
  });

  it('is one: the entries of a cell, and of a term', async () => {
    for (const { row, column, total, published, draft, stale } of coverage.cells) {
      const entries = await read(`/coverage/entries?row=${row}&column=${column}&pageSize=100`);
      const of = (state: string) =>
        entries.data.filter((entry: { state: string }) => entry.state === state).length;
      const isStale = (entry: { stale: boolean }) => entry.stale;
      expect([
        entries.meta.pagination.total,
        of('published'),
        of('draft'),
        entries.data.filter(isStale).length,
      ]).toEqual([total, published, draft, stale]);
    }
    const { data } = await read('/taxonomy/settings');
    const exported = (await read('/tags/export?format=json')) as never;
    const rows = (typeof exported === 'string' ? JSON.parse(exported) : exported) as {
      stages: string[];
      format: string | null;
    }[];
    for (const stage of ['reach', 'grow']) {
      expect(rows.filter(({ stages }) => stages.includes(stage))).toHaveLength(
        data.entries.stages[stage],
      );
    }
    const types = await read('/coverage?rows=stage&columns=contentType&locale=en');
    const reach = types.data.cells.filter(({ row }: CoverageCell) => row === 'reach');
    expect(sum(reach, ({ total }: CoverageCell) => total)).toBe(data.entries.stages.reach);
  });

  it('is one: of whom a watch-out is true', async () => {
    const { data } = await read('/watch-outs');
    const own = (key: string) =>
      data.find(({ watchOut }: { watchOut: string }) => watchOut === key);
    // Of demo_requested four days ago, nothing followed; of purchases nine days ago, one of five was shown something and read it.
    expect(own('not_followed_up')).toMatchObject({
      contacts: 4,
      among: 4,
      stages: ['nurture', 'convert'],
    });
    expect(own('stalled_onboarding')).toMatchObject({ contacts: 4, among: 5, stages: ['grow'] });
    for (const { watchOut, contacts: count } of data) {
      const listed = await read(`/contacts?watchOut=${watchOut}`);
      expect([watchOut, listed.meta.pagination.total]).toEqual([watchOut, count]);
    }
    const reach = coverage.meta.score?.stages.find(({ key }) => key === 'reach');
    expect(own('never_moves_on').among).toBe(reach?.demand);
  });

  it('is one: what has no tags', async () => {
    const { meta: listed } = await read('/coverage/untagged');
    const { meta: queue } = await read('/tagging?queue=untagged');
    const { meta: groups } = await read('/tagging/groups');
    expect([
      coverage.untagged?.total,
      listed.pagination.total,
      queue.totals.untagged,
      sum(Object.values(groups) as number[], (count) => count),
    ]).toEqual([2, 2, 2, 2]);
  });

  it('is one: what is stale', async () => {
    const { data } = await read('/coverage/freshness');
    const byType = await read('/coverage?rows=stage&columns=contentType');
    for (const { key, stale, published } of data.stages) {
      const own = byType.data.cells.filter(({ row }: CoverageCell) => row === key);
      expect([
        key,
        sum(own, (cell: CoverageCell) => cell.stale ?? 0),
        sum(own, (cell: CoverageCell) => cell.published),
      ]).toEqual([key, stale, published]);
    }
    // The queue holds the stale entries whose tags nobody has confirmed since: confirming is what takes one out of it.
    expect((await read('/tagging?queue=stale')).meta.totals.stale).toBe(1);
  });

  it('is one: how often an entry was shown and clicked as a recommendation', async () => {
    expect(performance.total).toMatchObject({ shown: 6, clicked: 3 });
    expect(performance.unmatched).toBe(2);
    for (const documentId of [guide, old]) {
      const { data } = await read(`/insights/${ARTICLE}/${documentId}`);
      const own = performance.entries.find(({ entry }) => entry.documentId === documentId);
      expect([data.shown, data.clicked]).toEqual([own?.shown, own?.clicked]);
      expect(data.countedAt).not.toBeNull();
    }
    const { data } = await read('/coverage/freshness');
    const ofOld = performance.entries.find(({ entry }) => entry.documentId === old);
    expect(data.entries).toMatchObject([{ documentId: old, shown: ofOld?.shown }]);
    const grow = data.stages.find(({ key }: Named) => key === 'grow');
    expect([grow.shown, grow.shownStale]).toEqual([3, 3]);
  });

  it('is one: people in an experiment, and what a contact did', async () => {
    const [listed] = (await read('/experiments')).data;
    const { data } = await read(`/experiments/${experiment}`);
    expect([listed.people, data.people]).toEqual([3, 3]);
    for (const { record, touchpoints, stage } of contacts.slice(0, 5)) {
      const timeline = await read(`/contacts/records/${record}/timeline`);
      const { data: one } = await read(`/contacts/records/${record}`);
      expect([timeline.meta.pagination.total, one.summary.touchpoints, one.summary.stage]).toEqual([
        touchpoints,
        touchpoints,
        stage,
      ]);
    }
    const sources = await read('/sources');
    const received = sum(sources.data, ({ accepted }: { accepted: number }) => accepted);
    expect(received).toBe(sum(contacts, ({ touchpoints }) => touchpoints));
  });

  it('is one: the score of today, now and once it is kept', async () => {
    const days = site.strapi.plugin('lifecycle-map').service('coverageDays');
    expect(await days.take(Date.now())).toBe(true);
    const { data } = await read('/coverage/history');
    expect(data.at(-1).score).toEqual(coverage.meta.score);
  });

  it('is one: what is published, for the admin panel and for sites', async () => {
    const { body } = await site.server('GET', '/api/lifecycle-map/coverage');
    const published = ({ row, column, published: count }: CoverageCell) => [row, column, count];
    expect(body.data.cells.map(published)).toEqual(coverage.cells.map(published));
    const contents = await site.server('GET', '/api/lifecycle-map/contents?stages=grow');
    const byType = await read('/coverage?rows=stage&columns=contentType&locale=en');
    const grow = byType.data.cells.filter(({ row }: CoverageCell) => row === 'grow');
    expect(contents.body.meta.pagination.total).toBe(
      sum(grow, ({ published: count }: CoverageCell) => count),
    );
  });
});
