import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Job, JobItem } from '../../plugin/contracts/jobs';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const JOBS = 'lifecycle_map_jobs';
const NONE = { stages: [], intents: [], format: null, topics: [] };
const SECONDS = 600_000;

describe.each(databases)('jobs on $name', (kind) => {
  let site: Site;
  let ids: string[];

  /** More entries than a request changes, without Strapi's document service in between. */
  const fill = async (count: number, title: string): Promise<string[]> => {
    const { tableName } = site.strapi.db.metadata.get(ARTICLE);
    const now = new Date();
    const rows = Array.from({ length: count }, (_, number) => ({
      document_id: `${title.toLowerCase()}${String(number).padStart(5, '0')}`,
      title: `${title} ${String(number)}`,
      locale: 'en',
      created_at: now,
      updated_at: now,
    }));
    await site.strapi.db.connection.batchInsert(tableName, rows, 100);
    return rows.map(({ document_id: id }) => id);
  };

  beforeAll(async () => {
    site = await startSite(kind);
    ids = await fill(1_200, 'Bulk');
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const bulk = (data: object) =>
    site.admin('POST', '/lifecycle-map/tags/bulk', { data: { contentType: ARTICLE, ...data } });
  const jobOf = async (id: string): Promise<Job> =>
    (await site.admin('GET', `/lifecycle-map/jobs/${id}`)).body.data;
  const ended = (id: string): Promise<Job> =>
    vi.waitFor(
      async () => {
        const job = await jobOf(id);
        expect(job.state).not.toBe('running');
        return job;
      },
      { timeout: SECONDS, interval: 200 },
    );
  const tagsOf = async (documentId: string | undefined) =>
    (await site.admin('GET', `/lifecycle-map/tags/${ARTICLE}/${String(documentId)}`)).body.data;

  it('change more entries than a request does, with a result for each', async () => {
    const { status, body } = await bulk({ documentIds: ids, add: { topics: ['Mass change'] } });
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ kind: 'tags', total: 1_200, author: 'Ada Min' });
    const job = await ended(body.data.id);
    expect(job).toMatchObject({ state: 'done', done: 1_200, changed: 1_200, failed: 0 });
    expect(await tagsOf(ids.at(-1))).toMatchObject({
      topics: ['mass-change'],
      authorship: [{ author: 'Ada Min' }],
    });
    const items = await site.admin('GET', `/lifecycle-map/jobs/${job.id}/items?pageSize=1000`);
    expect(items.body.data).toHaveLength(1_000);
    expect(items.body.meta.next).toBe(999);
    expect(items.body.data[0]).toEqual({
      documentId: ids[0],
      result: 'changed',
      added: 1,
      removed: 0,
      error: null,
    });
  });

  it('change all that a list of the Content Manager shows, and clear fields', async () => {
    const { status, body } = await bulk({
      matching: { filters: { title: { $startsWith: 'Bulk 11' } } },
      set: { topics: [], format: 'faq' },
    });
    expect(status).toBe(202);
    expect(body.data.total).toBe(111);
    expect(await ended(body.data.id)).toMatchObject({ changed: 111, failed: 0 });
    expect(await tagsOf(ids[11])).toMatchObject({ topics: [], format: 'faq' });
    expect(await tagsOf(ids[12])).toMatchObject({ topics: ['mass-change'], format: null });
  });

  it('say what is wrong with a request', async () => {
    expect((await bulk({ add: {} })).status).toBe(400);
    expect((await bulk({ documentIds: ids, matching: {}, add: {} })).status).toBe(400);
    expect((await bulk({ documentIds: [...ids, 'nosuchdocument'], add: {} })).status).toBe(404);
    const none = await bulk({ matching: { filters: { title: 'Nothing' } }, add: {} });
    expect(none.status).toBe(400);
    expect((await bulk({ matching: { filters: { mood: 'good' } }, add: {} })).status).toBe(400);
    expect((await bulk({ matching: { locale: 'xx' }, add: {} })).status).toBe(400);
    expect((await site.admin('GET', '/lifecycle-map/jobs/12345')).status).toBe(404);
    expect((await site.admin('GET', '/lifecycle-map/jobs/odd')).status).toBe(400);
    expect((await site.admin('GET', '/lifecycle-map/jobs?kind=odd')).status).toBe(400);
  });

  it('leave what has gone meanwhile, and say so', async () => {
    const [gone = ''] = await fill(1_001, 'Gone');
    const all = [gone, ...(await fill(1_001, 'Kept'))];
    const service = site.strapi.plugin('lifecycle-map').service('jobs');
    await site.strapi.documents(ARTICLE as 'api::article.article').delete({ documentId: gone });
    const body = { contentType: ARTICLE, change: 'add', tags: { stages: ['grow'] }, topics: [] };
    const { id } = await service.startTags(body, all, { id: null, name: null });
    expect(await ended(id)).toMatchObject({ state: 'done', changed: 1_001, failed: 1 });
    const items: JobItem[] = (await site.admin('GET', `/lifecycle-map/jobs/${String(id)}/items`))
      .body.data;
    expect(items[0]).toMatchObject({ result: 'failed', error: 'There is no such entry any more' });
  });

  it('stop when they are cancelled, with whole chunks done and the rest as it was', async () => {
    const { body } = await bulk({ documentIds: ids, add: { stages: ['reach'] } });
    const { body: answer } = await site.admin('POST', `/lifecycle-map/jobs/${body.data.id}/cancel`);
    expect(answer.data.state).toBe('cancelled');
    const { done, total } = await jobOf(body.data.id);
    expect(done).toBeLessThan(total);
    expect(done % 100).toBe(0);
    const changed = await Promise.all([tagsOf(ids[done - 1]), tagsOf(ids[done])]);
    if (done > 0) expect(changed[0].stages).toEqual(['reach']);
    expect(changed[1].stages).toEqual([]);
    const again = await site.admin('POST', `/lifecycle-map/jobs/${body.data.id}/cancel`);
    expect(again.body.data.state).toBe('cancelled');
  });

  it('are gone on with where an instance left them, and never while another one works on them', async () => {
    const { body } = await bulk({ documentIds: ids, add: { stages: ['grow'] } });
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database });
    const job = await ended(body.data.id);
    expect(job).toMatchObject({ state: 'done', done: 1_200, failed: 0 });
    expect((await tagsOf(ids.at(-1))).stages).toEqual(['grow']);

    const table = () => site.strapi.db.getConnection(JOBS).where('id', body.data.id);
    await table().update({ state: 'running', owner: 'another', seen_at: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await jobOf(body.data.id)).state).toBe('running');
    await table().update({ seen_at: Date.now() - 60_000 });
    expect((await ended(body.data.id)).state).toBe('done');
  });

  it('judge the tags of a library, which feeds the queue of those to confirm', async () => {
    const documentId = await site.publish(ARTICLE, {
      title: 'Frequently asked questions',
      slug: 'judged-faq',
      body: '# What does it cost?\n\nNothing.\n\n# Who may join?\n\nAnyone.',
    });
    await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
      data: { ...NONE, format: 'demo' },
    });
    const { status, body } = await site.admin('POST', '/lifecycle-map/suggestions/jobs');
    expect(status).toBe(202);
    const job = await ended(body.data.id);
    expect(job).toMatchObject({ kind: 'suggest', state: 'done', failed: 0 });
    expect(job.done).toBe(job.total);
    expect(job.changed).toBeGreaterThan(0);
    const queue = await site.admin(
      'GET',
      '/lifecycle-map/tagging?queue=uncertain&pageSize=50&format=demo',
    );
    expect(queue.body.data).toMatchObject([{ documentId, tags: { format: 'demo' } }]);
    expect(queue.body.data[0].confidence).toBeLessThan(50);
    const { body: list } = await site.admin('GET', '/lifecycle-map/jobs?kind=suggest');
    expect(list.data[0].id).toBe(job.id);
  });
});
