import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const TAGS = { stages: ['reach'], intents: [], format: 'podcast', topics: ['Gone'] };
const NIGHTLY = 'lifecycle-map deleted entries';

describe.each(databases)('the tags of a deleted entry on $name', (kind) => {
  let site: Site;
  let kept: string;

  const tag = async (): Promise<string> => {
    const documentId = await site.publish(ARTICLE, { title: 'Tagged', slug: randomUUID() });
    await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
      data: TAGS,
      dismissed: [{ facet: 'format', term: 'faq' }],
    });
    return documentId;
  };
  const rowsOf = (uid: string) => site.strapi.db.query(`plugin::lifecycle-map.${uid}`).count();
  const entries = async () =>
    (await site.admin('GET', '/lifecycle-map/taxonomy/settings')).body.data.entries;
  const runAtNight = async (): Promise<void> => {
    const job = site.strapi.cron.jobs.find(({ name }) => name === NIGHTLY);
    await (job?.job as unknown as { trigger(): Promise<void> }).trigger();
  };

  beforeAll(async () => {
    site = await startSite(kind);
    kept = await tag();
    const deleted = await tag();
    await site.strapi.documents(ARTICLE).delete({ documentId: deleted });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('count nowhere', async () => {
    expect(await entries()).toMatchObject({
      stages: { reach: 1 },
      formats: { podcast: 1 },
      topics: { gone: 1 },
    });
    const { body } = await site.admin('GET', '/lifecycle-map/coverage?rows=stage&columns=format');
    const cell = body.data.cells.find(
      (one: { row: string; column: string }) => one.row === 'reach' && one.column === 'podcast',
    );
    expect(cell).toMatchObject({ total: 1 });
  });

  it('are removed by night, with what was said of its suggestions, and others stay', async () => {
    expect([await rowsOf('tag'), await rowsOf('review')]).toEqual([6, 2]);
    await runAtNight();
    expect([await rowsOf('tag'), await rowsOf('review')]).toEqual([3, 1]);
    const { body } = await site.admin('GET', `/lifecycle-map/tags/${ARTICLE}/${kept}`);
    expect(body.data).toMatchObject({ format: 'podcast', topics: ['gone'] });
  });
});
