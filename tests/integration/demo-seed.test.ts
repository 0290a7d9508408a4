import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contacts, library } from '../../playground/src/seed';
import { DAYS_OF_A_MONTH, HISTORY_DAYS } from '../../playground/src/seed/time';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const DAY_MS = 86_400_000;
/** What a list of ten may cost a page. */
const PAGE_BYTES = 4_096;
const HAND_WRITTEN = 40;
const SIMULATED = 400;
const env = { PLAYGROUND_SEED: 'true' };

interface Touchpoint {
  type: string;
  occurred_at: unknown;
  recommendation_id: string | null;
  properties: string | null;
}

describe('the history of the demo', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind, { env });
  });
  afterAll(async () => {
    process.env.PLAYGROUND_SEED = 'false';
    await site.stop();
    await site.database.drop();
  });

  const table = (name: string) => site.strapi.db.getConnection(`lifecycle_map_${name}`);
  const touchpoints = async (): Promise<Touchpoint[]> => table('touchpoints').select('*');
  const stageOf = async (contact: string): Promise<string> =>
    (await site.server('GET', `/api/lifecycle-map/recommendations?contact=${contact}@example.com`))
      .body.meta.contact.stage;

  it('holds six months of contacts who are nobody', async () => {
    const identities: { value: string }[] = await table('identities').select('value');
    expect(identities).toHaveLength(HAND_WRITTEN + SIMULATED);
    expect(identities.every(({ value }) => value.endsWith('@example.com'))).toBe(true);
    const times = (await touchpoints()).map(({ occurred_at }) => Number(occurred_at));
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.now());
    expect(Math.min(...times)).toBeLessThan(Date.now() - 180 * DAY_MS);
  });

  it('shows recommendations in slots, and some of them are clicked', async () => {
    const shown = (await touchpoints()).filter(({ type }) => type === 'recommendation_shown');
    const clicked = (await touchpoints()).filter(({ type }) => type === 'recommendation_clicked');
    expect(clicked.length).toBeGreaterThan(50);
    expect(shown.length).toBeGreaterThan(clicked.length);
    for (const { recommendation_id, properties } of [...shown, ...clicked]) {
      expect(recommendation_id).not.toBeNull();
      expect(JSON.parse(properties ?? '{}').slot).toMatch(/^(home|article-end|newsletter)$/);
    }
  });

  it('leaves the contacts that were written by hand where they are', async () => {
    expect(await stageOf('newcomer-search')).toBe('reach');
    expect(await stageOf('evaluator-timber')).toBe('convert');
    expect(await stageOf('first-customer-joinery')).toBe('grow');
  });

  it('has nobody read what was not there yet', async () => {
    const added = new Map(
      Object.entries(library).flatMap(([type, entries]) =>
        entries.map(({ slug, addedMonthsAgo = Infinity }) => [
          `${type}/${slug}`,
          addedMonthsAgo * DAYS_OF_A_MONTH,
        ]),
      ),
    );
    expect([...added.values()].filter((daysAgo) => daysAgo < HISTORY_DAYS).length).toBe(9);
    const early = contacts().flatMap(({ touchpoints: all }) =>
      all.filter(({ entry, daysAgo }) => {
        if (!entry) return false;
        return daysAgo > (added.get(`${entry.contentType}/${entry.slug}`) ?? 0);
      }),
    );
    expect(early).toEqual([]);
  });

  it('keeps the coverage of each day, which moves as the library and the contacts do', async () => {
    const { body } = await site.admin('GET', '/lifecycle-map/coverage/history');
    const scores = body.data.map(({ score }: { score: { overall: number } }) => score.overall);
    expect(scores.length).toBeGreaterThanOrEqual(90);
    expect(new Set(scores).size).toBeGreaterThan(10);
    const [{ days }] = await table('coverage_days').countDistinct({ days: 'day' });
    expect(Number(days)).toBe(183);
  });

  it('shows rules, none of which decides about a list now', async () => {
    const { body } = await site.admin('GET', '/lifecycle-map/rules');
    expect(body.data).toHaveLength(4);
    expect(body.data.flatMap(({ problems }: { problems: object[] }) => problems)).toEqual([]);
    const { meta } = (await site.server('GET', '/api/lifecycle-map/recommendations')).body;
    expect(meta.rules).toBeUndefined();
  });

  it('shows an experiment that is over, and what came of it', async () => {
    const { body } = await site.admin('GET', '/lifecycle-map/experiments');
    const [{ id, state, people }] = body.data;
    expect({ state, isOfMany: people > 100 }).toEqual({ state: 'over', isOfMany: true });
    const { result } = (await site.admin('GET', `/lifecycle-map/experiments/${id}`)).body.data;
    expect(result.winner).toBe('treatment');
  });

  it.each([
    ['with their tags', { locale: 'en' }],
    ['alone', { locale: 'en', include: [] }],
  ])('gives a page ten entries in 4 kB on average, %s', async (_, asked) => {
    const types = ['page_visited', 'webinar_attended', 'pricing_viewed', 'purchased'];
    let bytes = 0;
    for (const type of types) {
      const response = await fetch(`${site.url}/api/lifecycle-map/recommendations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...asked, fields: ['title', 'slug'], touchpoints: [{ type }] }),
      });
      const text = await response.text();
      expect(JSON.parse(text).data).toHaveLength(10);
      bytes += Buffer.byteLength(text);
    }
    expect(bytes / types.length).toBeLessThanOrEqual(PAGE_BYTES);
  });

  it('adds nothing when it is seeded again', async () => {
    const before = await touchpoints();
    const { database } = site;
    await site.stop();
    site = await startSite(databases[0] as DatabaseKind, { database, env });
    expect(await touchpoints()).toEqual(before);
  });
});
