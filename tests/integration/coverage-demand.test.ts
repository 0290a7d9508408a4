import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { NO_FILTERS } from '../../plugin/coverage/axes';
import { documentCounts } from '../../server/src/coverage/counts';
import { strapiPartsOf } from '../../server/src/strapi-parts';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const RELEASE = 'plugin::content-releases.release';
const ACTION = 'plugin::content-releases.release-action';

interface Cell {
  row: string;
  column: string;
  published: number;
  demand: number;
  exhausted: number;
}

const CUSTOMERS = ['ana', 'bo', 'cy'];

describe.each(databases)('demand on $name', (kind) => {
  let site: Site;
  let course: string;
  let article: string;

  const tag = (uid: string, documentId: string, data: object) =>
    site.admin('PUT', `/lifecycle-map/tags/${uid}/${documentId}`, {
      data: { stages: [], intents: [], format: null, topics: [], ...data },
    });
  const post = (batch: object[]) =>
    site.server('POST', '/api/lifecycle-map/touchpoints', { batch });
  const coverage = async (query = '') =>
    (await site.admin('GET', `/lifecycle-map/coverage${query}`)).body;
  const cellAt = (cells: Cell[], row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column);

  beforeAll(async () => {
    site = await startSite(kind);
    course = await site.publish(COURSE, { title: 'First week', slug: 'first-week' });
    await tag(COURSE, course, {
      stages: ['grow'],
      intents: ['onboard'],
      format: 'online-course',
      topics: ['scheduling'],
    });
    article = await site.publish(ARTICLE, { title: 'Planning', slug: 'planning' });
    await tag(ARTICLE, article, { stages: ['reach'], intents: ['learn-how'] });
    await post(CUSTOMERS.map((contact) => ({ contact, type: 'purchased' })));
    await post([
      {
        contact: 'ana',
        type: 'content_viewed',
        content: { contentType: COURSE, documentId: course, locale: 'fr' },
      },
    ]);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('counts each contact where their own recommendations say that they are', async () => {
    const { cells } = (await coverage()).data;
    const expected = new Map<string, number>();
    for (const contact of CUSTOMERS) {
      const { body } = await site.server(
        'GET',
        `/api/lifecycle-map/recommendations?contact=${contact}`,
      );
      const { stage } = body.meta.contact;
      expected.set(stage, (expected.get(stage) ?? 0) + 1);
    }
    const [stored] = await site.strapi.db.connection('lifecycle_map_contacts').count('* as count');
    const inStage = (stage: string) =>
      cells
        .filter(({ row }: Cell) => row === stage)
        .reduce((sum: number, { demand }: Cell) => sum + demand, 0);
    for (const [stage, count] of expected) expect(inStage(stage)).toBe(count);
    const total = cells.reduce((sum: number, { demand }: Cell) => sum + demand, 0);
    expect(total).toBe(Number(stored?.count));
  });

  it('counts as exhausted who has consumed every published entry of the cell, as SQL does', async () => {
    const knex = site.strapi.db.connection;
    const [seen] = await knex('lifecycle_map_touchpoints as t')
      .join('lifecycle_map_identities as i', 'i.id', 't.identity_id')
      .where({ 't.document_id': course, 't.type': 'content_viewed' })
      .countDistinct('i.contact_id as count');
    const { cells } = (await coverage()).data;
    expect(cellAt(cells, 'grow', 'onboard')).toMatchObject({
      published: 1,
      demand: 3,
      exhausted: Number(seen?.count),
    });
    const second = await site.publish(COURSE, { title: 'Second week', slug: 'second-week' });
    await tag(COURSE, second, { stages: ['grow'], intents: ['onboard'] });
    const after = cellAt((await coverage()).data.cells, 'grow', 'onboard');
    expect(after).toMatchObject({ published: 2, exhausted: 0 });
    await site.strapi.documents(COURSE as 'api::course.course').delete({ documentId: second });
  });

  it('leaves everybody of a cell exhausted where nothing is published', async () => {
    const { cells } = (await coverage(`?contentTypes=${ARTICLE}`)).data;
    expect(cellAt(cells, 'grow', 'onboard')).toMatchObject({ demand: 3, exhausted: 3 });
  });

  it('says what to create: in the format, type, topic and language of those contacts', async () => {
    const { gaps } = (await coverage()).data;
    // One of three has nothing left; two thirds of three entries lack for the other two.
    expect(gaps[0]).toMatchObject({ row: 'grow', column: 'onboard', demand: 3, exhausted: 1 });
    expect(gaps[0].severity).toBeCloseTo((1 + 2 * (2 / 3)) / 3 / 2);
    expect(gaps[0].suggestion).toMatchObject({
      format: 'online-course',
      stage: 'grow',
      intent: 'onboard',
      topic: 'scheduling',
      locale: 'fr',
      contentType: COURSE,
    });
    const quiet = gaps.filter(({ demand }: { demand: number }) => demand === 0);
    expect(quiet.every(({ severity }: { severity: number }) => severity < 0.1)).toBe(true);
  });

  it('filters by terms, and refuses those that it does not know', async () => {
    const { cells } = (await coverage('?rows=contentType&columns=format&stages=grow')).data;
    expect(cellAt(cells, COURSE, 'online-course')).toMatchObject({ published: 1, demand: 3 });
    const { data } = await coverage('?rows=contentType&columns=locale&formats=online-course');
    expect(cellAt(data.cells, ARTICLE, 'en')).toMatchObject({ published: 0 });
    const refused = await site.admin('GET', '/lifecycle-map/coverage?stages=sold');
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('sold');
  });

  it('scores stages by three fresh entries an intent, weighted by who wants them', async () => {
    const { score, day } = (await coverage()).meta;
    expect(day).toBeNull();
    const grow = score.stages.find(({ key }: { key: string }) => key === 'grow');
    // 15 intents; all 3 contacts want the one that is a third supplied: it weighs 16, four others 1.
    expect(grow).toMatchObject({ demand: 3, score: expect.closeTo(16 / 3 / 20) });
    expect(score.overall).toBeCloseTo((16 / 3 + 1 / 3) / 30);
    expect((await coverage('?rows=format&columns=locale')).meta.score).toBeNull();
  });

  it('counts what a release that has not run is to publish', async () => {
    const draft = await site.strapi.documents(COURSE as 'api::course.course').create({
      data: { title: 'Soon', slug: 'soon' } as never,
      locale: 'en',
    });
    await tag(COURSE, draft.documentId, { stages: ['grow'], intents: ['master'] });
    const release = await site.strapi.db
      .query(RELEASE)
      .create({ data: { name: 'Spring', releasedAt: null } });
    await site.strapi.db.query(ACTION).create({
      data: {
        type: 'publish',
        contentType: COURSE,
        entryDocumentId: draft.documentId,
        locale: 'en',
        release: release.id,
      },
    });
    const slice = {
      types: [site.strapi.plugin('lifecycle-map').service('optedInTypes').find(COURSE)],
      locale: null,
      filters: NO_FILTERS,
    };
    const axes = { rows: 'stage', columns: 'intent' } as const;
    const countAt = await documentCounts(strapiPartsOf(site.strapi)).byCell(slice, axes);
    expect(countAt('grow', 'master')).toMatchObject({ total: 1, scheduled: 1 });
    expect(countAt('grow', 'onboard')).toMatchObject({ scheduled: 0 });
    // An edition that runs no releases schedules nothing, whatever its tables hold.
    const told = cellAt((await coverage()).data.cells, 'grow', 'master');
    const runsReleases = site.strapi.ee.features.isEnabled('cms-content-releases');
    expect(told && 'scheduled' in told).toBe(runsReleases);
  });
});
