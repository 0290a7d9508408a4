import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CoverageAnswer, CoverageMeta } from '../../plugin/contracts/coverage';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const ADMIN = '/lifecycle-map';
const DAY_MS = 86_400_000;

const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Contacts who did this so many days ago. */
const people = (name: string, count: number, done: object[]) =>
  Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    done.map((touchpoint) => ({ contact: `${name}-${index}`, ...touchpoint })),
  );

describe.each(databases)('The pages of one site on $name', (kind) => {
  let site: Site;
  let guide: string;
  let coverage: CoverageAnswer['data'] & { meta: CoverageMeta };

  const read = async (path: string) => (await site.admin('GET', `${ADMIN}${path}`)).body;
  const readCoverage = async (query = '') => {
    const { data, meta } = await read(`/coverage${query}`);
    return { ...data, meta } as typeof coverage;
  };
  const sum = (what: 'demand' | 'exhausted', of = coverage) =>
    of.cells.reduce((total, cell) => total + (cell[what] ?? 0), 0);

  beforeAll(async () => {
    site = await startSite(kind);
    guide = await site.publish(ARTICLE, { title: 'A guide', slug: 'a-guide' });
    await site.admin('PUT', `${ADMIN}/tags/${ARTICLE}/${guide}`, {
      data: {
        stages: ['reach'],
        intents: ['learn-how'],
        format: 'how-to-article',
        topics: ['Pumps'],
      },
    });
    const content = { contentType: ARTICLE, documentId: guide, locale: 'en' };
    const readIt = (days: number) => ({ type: 'content_viewed', content, occurredAt: ago(days) });
    const batch = [
      ...people('reader', 9, [readIt(3)]),
      ...people('buyer', 4, [{ type: 'purchased', occurredAt: ago(10) }]),
      ...people('leaving', 5, [readIt(44)]),
      ...people('silent', 20, [readIt(46)]),
      ...people('gone', 3, [{ type: 'demo_requested', occurredAt: ago(200) }]),
    ];
    const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', { batch });
    expect(body.data.rejected).toEqual([]);
    await site.strapi.plugin('lifecycle-map').service('model').ready();
    coverage = await readCoverage();
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('count the same active contacts', async () => {
    const { data: journeys } = await read('/journeys');
    const { data: performance } = await read('/performance');
    expect(journeys.contacts).toBe(41);
    expect(journeys.active).toBe(18);
    expect(journeys.activeWithinDays).toBe(45);
    expect(sum('demand')).toBe(18);
    expect(performance.outOfContent.contacts).toBe(18);
  });

  it('put as many of them into each stage', async () => {
    const { data: journeys } = await read('/journeys');
    const { data: performance } = await read('/performance');
    const { standing } = journeys.stretches.at(-1);
    const { score } = coverage.meta;
    expect(score?.stages).toHaveLength(4);
    for (const { key, demand } of score?.stages ?? []) {
      expect([key, standing[key]]).toEqual([key, demand]);
      const own = performance.outOfContent.byStage.find(
        ({ stage }: { stage: string }) => stage === key,
      );
      expect(own.contacts).toBe(demand);
    }
    expect(standing['*silent']).toBe(23);
  });

  it('mean the same by being out of content', async () => {
    const { data: performance } = await read('/performance');
    expect(performance.outOfContent.without).toBe(sum('exhausted'));
    for (const { stage, without } of performance.outOfContent.byStage) {
      const cells = coverage.cells.filter(({ row }) => row === stage);
      expect(cells.reduce((total, { exhausted = 0 }) => total + exhausted, 0)).toBe(without);
    }
    expect(performance.outOfContent.without).toBeGreaterThan(0);
  });

  it('tell of gaps, in both APIs, by the same contacts', async () => {
    const { body } = await site.server('GET', '/api/lifecycle-map/coverage');
    const demands = (gaps: CoverageAnswer['data']['gaps']) =>
      gaps.map(({ row, column, demand, exhausted }) => [row, column, demand, exhausted]);
    expect(demands(body.data.gaps)).toEqual(demands(coverage.gaps));
    const cellOf = (row: string, column: string) =>
      coverage.cells.find((cell) => cell.row === row && cell.column === column);
    for (const { row, column, demand } of coverage.gaps) {
      expect(cellOf(row, column)?.demand).toBe(demand);
    }
  });

  it('count the others, too, where that is asked for', async () => {
    expect(sum('demand', await readCoverage('?contacts=all'))).toBe(41);
    expect((await site.admin('GET', `${ADMIN}/coverage?contacts=some`)).status).toBe(400);
  });

  it('know no demand for a language or a format that nobody touched', async () => {
    const byLocale = await readCoverage('?rows=locale&columns=stage');
    const at = (row: string) =>
      byLocale.cells
        .filter((cell) => cell.row === row)
        .reduce((total, { demand = 0 }) => total + demand, 0);
    expect([at('en'), at('fr')]).toEqual([18, 0]);
    expect(byLocale.gaps.every(({ row }) => row === 'en')).toBe(true);
    const byFormat = await readCoverage('?rows=format&columns=stage');
    expect(sum('demand', byFormat)).toBe(18);
    expect(byFormat.cells.find(({ row }) => row === 'podcast')?.demand).toBe(0);
  });
});
