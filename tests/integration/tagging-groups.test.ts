import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { TaggingGroup } from '../../plugin/contracts/tagging';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const CASE_STUDY = 'api::case-study.case-study';
const GROUPS = '/lifecycle-map/tagging/groups';

describe.each(databases)('groups of what is alike on $name', (kind) => {
  let site: Site;
  let ids: string[];

  beforeAll(async () => {
    site = await startSite(kind);
    ids = [];
    for (const name of ['Ostrel Mills', 'Brenn & Falk', 'Harbour Dairy', 'Lindt Foundry']) {
      const title = `Case study: ${name}`;
      const slug = name.toLowerCase().replace(/\W+/g, '-');
      ids.push(await site.publish(CASE_STUDY, { title, slug }));
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const check = async (): Promise<void> => {
    const { body } = await site.admin('POST', '/lifecycle-map/suggestions/jobs');
    await vi.waitFor(
      async () => {
        const job = await site.admin('GET', `/lifecycle-map/jobs/${body.data.id}`);
        expect(job.body.data.state).toBe('done');
      },
      { timeout: 20_000, interval: 100 },
    );
  };
  const groups = async () => (await site.admin('GET', `${GROUPS}?contentTypes=${CASE_STUDY}`)).body;
  const caseStudies = async (): Promise<TaggingGroup | undefined> =>
    (await groups()).data.find(({ format }: TaggingGroup) => format === 'case-study');

  it('say nothing of entries that were not looked at', async () => {
    const { data, meta } = await groups();
    expect(data).toEqual([]);
    expect(meta).toEqual({ sure: 0, likely: 0, guess: 0, unknown: 4 });
  });

  it('hold what one decision can tag, with examples, and how sure the library is', async () => {
    await check();
    const group = await caseStudies();
    expect([...(group?.documentIds ?? [])].sort()).toEqual([...ids].sort());
    expect(group).toMatchObject({ contentType: CASE_STUDY, doubtful: 0, doubtfulExamples: [] });
    expect(group?.confidence).toBeGreaterThanOrEqual(50);
    expect(group?.examples.map(({ title }) => title)).toContain('Case study: Ostrel Mills');
    const { sure, likely, unknown } = (await groups()).meta;
    expect(sure + likely).toBe(4);
    expect(unknown).toBe(0);
  });

  it('are gone once they are tagged, and back when that is undone', async () => {
    const change = (how: 'add' | 'remove') =>
      site.admin('POST', '/lifecycle-map/tags/bulk', {
        data: {
          contentType: CASE_STUDY,
          documentIds: ids,
          [how]: { format: 'case-study', stages: ['convert'] },
        },
      });
    expect((await change('add')).status).toBe(200);
    expect(await caseStudies()).toBeUndefined();
    expect((await change('remove')).status).toBe(200);
    expect((await caseStudies())?.documentIds).toHaveLength(4);
  });

  it('refuse what they do not know', async () => {
    const { status, body } = await site.admin('GET', `${GROUPS}?queue=stale`);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['queue']);
  });
});
