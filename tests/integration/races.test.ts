import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ExperimentInput } from '../../plugin/contracts/experiments';
import { databases, MANY_CONNECTIONS } from '../support/databases';
import { ruleBody } from '../support/rule-body';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const TAG_UID = 'plugin::lifecycle-map.tag';
const EXPERIMENTS = '/lifecycle-map/experiments';
const RULES = '/lifecycle-map/rules';
const SETTINGS = '/lifecycle-map/taxonomy/settings';
const NONE = { stages: [], intents: [], format: null, topics: [] };
const ROUNDS = 50;
/** So many rounds take long on a busy machine, which is no fault. */
const PATIENCE_MS = 1_200_000;
const FORMATS = ['faq', 'demo', 'podcast', 'video', 'ebook', 'webinar'];

type Answer = Awaited<ReturnType<Site['admin']>>;

const times = <Result>(count: number, run: (number: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_none, number) => run(number)));

const EXPERIMENT: ExperimentInput = {
  name: 'Newest first',
  control: { ranking: 'blend', rules: 'active' },
  treatment: { ranking: 'newest', rules: 'none' },
  holdout: 0,
  days: 1,
  outcomes: ['purchased'],
};

describe.each(databases)('writers at the same time on $name', { timeout: PATIENCE_MS }, (kind) => {
  let site: Site;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(kind, { env: MANY_CONNECTIONS });
    documentId = await site.publish(ARTICLE, { title: 'Contested', slug: 'contested' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const put = (format: string) =>
    site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
      data: { ...NONE, format, topics: [`About ${format}`] },
    });
  const bulk = (format: string) =>
    site.admin('POST', '/lifecycle-map/tags/bulk', {
      data: { contentType: ARTICLE, documentIds: [documentId], set: { format } },
    });
  const imported = (format: string) => {
    const form = new FormData();
    const file = `contentType,documentId,format\n${ARTICLE},${documentId},${format}`;
    form.set('files', new Blob([file]), 'tags.csv');
    return site.admin('POST', '/lifecycle-map/tags/import', form);
  };
  /** Answers once the job that it becomes is done. */
  const job = async (format: string): Promise<Answer> => {
    const started = await site.admin('POST', '/lifecycle-map/tags/bulk', {
      data: { contentType: ARTICLE, matching: {}, set: { format } },
    });
    const path = `/lifecycle-map/jobs/${started.body.data.id}`;
    await expect
      .poll(async () => (await site.admin('GET', path)).body.data.state, { timeout: PATIENCE_MS })
      .toBe('done');
    return started;
  };
  const formatsStored = async (): Promise<string[]> => {
    const rows: { term: string }[] = await site.strapi.db
      .query(TAG_UID)
      .findMany({ where: { targetId: documentId, facet: 'format' } });
    return rows.map(({ term }) => term);
  };

  const writers = { put, bulk, import: imported, job };
  const names = Object.keys(writers) as (keyof typeof writers)[];
  const pairs = names.flatMap((one, at) => names.slice(at).map((other) => ({ one, other })));

  it.each(pairs)('$one and $other leave an entry with one format', async ({ one, other }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [first = '', second = ''] = [FORMATS[round % 6], FORMATS[(round + 1) % 6]];
      const answers = await Promise.all([writers[one](first), writers[other](second)]);
      expect(answers.map(({ status }) => status < 300)).toEqual([true, true]);
      const stored = await formatsStored();
      expect(stored).toHaveLength(1);
      expect([first, second]).toContain(stored[0]);
    }
  });

  it.each(names)('%s never leaves a tag of a term that is retired meanwhile', async (name) => {
    const setRetired = async (retired: boolean) => {
      const { taxonomy, versions } = (await site.admin('GET', SETTINGS)).body.data;
      const formats = taxonomy.formats.map((term: { key: string }) =>
        term.key === 'podcast' ? { ...term, retired, replacedBy: retired ? 'video' : null } : term,
      );
      return site.admin('PUT', SETTINGS, { data: { formats }, versions });
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      await put('faq');
      const [written, retired] = await Promise.all([writers[name]('podcast'), setRetired(true)]);
      expect([written.status < 300, retired.status]).toEqual([true, 200]);
      expect(await formatsStored()).toEqual(['video']);
      expect((await setRetired(false)).status).toBe(200);
    }
  });

  it('the database itself refuses a second format', async () => {
    await put('faq');
    const second = { contentType: ARTICLE, targetId: documentId, facet: 'format', term: 'demo' };
    await expect(
      site.strapi.db.query(TAG_UID).create({ data: { ...second, slot: '', source: 'editor' } }),
    ).rejects.toThrow();
    expect(await formatsStored()).toEqual(['faq']);
  });

  it('one of several experiments starts', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await times(8, () => site.admin('POST', EXPERIMENTS, { data: EXPERIMENT }));
      const started = answers.filter(({ status }) => status === 201);
      expect(started).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
      await site.admin('POST', `${EXPERIMENTS}/${started[0]?.body.data.id}/stop`, {});
    }
  });

  it('no experiment tries a rule that is deleted or changed meanwhile', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const body = ruleBody({ effect: 'boost', factor: 2, target: { formats: ['faq'] } }, 'draft');
      const { id, revision } = (await site.admin('POST', RULES, body)).body.data;
      const start = () =>
        site.admin('POST', EXPERIMENTS, {
          data: { ...EXPERIMENT, treatment: { ranking: 'blend', rules: id } },
        });
      const remove = () => site.admin('DELETE', `${RULES}/${id}?revision=${revision}`);
      const [started, removed] = await Promise.all(
        round % 2 === 0 ? [start(), remove()] : [remove(), start()].reverse(),
      );
      const done = [started, removed].filter((answer) => answer && answer.status < 300);
      expect(done).toHaveLength(1);
      expect([404, 409]).toContain([started, removed].find((one) => one !== done[0])?.status);
      if (started?.status === 201) {
        await site.admin('POST', `${EXPERIMENTS}/${started.body.data.id}/stop`, {});
        expect((await remove()).status).toBeLessThan(300);
      }
    }
  });

  it('one job goes through the library, however many ask for it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await times(6, () =>
        site.admin('POST', '/lifecycle-map/suggestions/jobs', {}),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
      await expect
        .poll(
          async () =>
            (await site.admin('GET', '/lifecycle-map/jobs?kind=suggest')).body.data[0].state,
          { timeout: PATIENCE_MS },
        )
        .toBe('done');
    }
    // One that ends at once makes room for the next.
    const jobs: Record<string, unknown>[] = await site.strapi.db
      .getConnection('lifecycle_map_jobs')
      .where({ kind: 'suggest' })
      .orderBy('id');
    for (const [at, { created_at: startedAt }] of jobs.entries()) {
      expect(Number(startedAt)).toBeGreaterThanOrEqual(Number(jobs[at - 1]?.finished_at ?? 0));
    }
  });

  it('a site has 200 rules, and no more', async () => {
    const body = ruleBody({ effect: 'boost', factor: 2, target: { formats: ['faq'] } });
    const present = (await site.admin('GET', RULES)).body.data.length;
    for (let count = present; count < 195; count += 1) await site.admin('POST', RULES, body);
    const answers = await times(15, () => site.admin('POST', RULES, body));
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(5);
    expect(await site.strapi.db.query('plugin::lifecycle-map.rule').count()).toBe(200);
  });

  it('topics that two writers name at the same time are declared once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const topic = `Topic ${randomUUID()}`;
      const other = await site.publish(ARTICLE, { title: topic, slug: randomUUID() });
      const answers = await Promise.all(
        [documentId, other].map((id) =>
          site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${id}`, {
            data: { ...NONE, topics: [topic] },
          }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    }
  });
});
