import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ModelTrust, PerformanceReport } from '../../plugin/contracts/performance';
import { databases } from '../support/databases';
import { ruleBody } from '../support/rule-body';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const DAY_MS = 86_400_000;
/** Of fewer than 30. */
const NO_RATES = { assisted: 0, clickRate: null, conversionRate: null };

const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

describe.each(databases)('the performance of recommendations on $name', (kind) => {
  let site: Site;
  let good: string;
  let other: string;

  beforeAll(async () => {
    site = await startSite(kind);
    good = await site.publish(ARTICLE, { title: 'Clicked', slug: 'clicked' });
    other = await site.publish(ARTICLE, { title: 'Only shown', slug: 'only-shown' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const performance = async (query = ''): Promise<PerformanceReport> =>
    (await site.admin('GET', `/lifecycle-map/performance${query}`)).body.data;
  const trust = async (): Promise<ModelTrust> =>
    (await site.admin('GET', '/lifecycle-map/performance/model')).body.data;
  const post = async (batch: object[]): Promise<void> => {
    const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', { batch });
    expect(body.data).toMatchObject({ accepted: batch.length, rejected: [] });
  };
  const touch = (contact: string, type: string, documentId: string, days: number, more = {}) => ({
    contact,
    type,
    occurredAt: ago(days),
    content: { contentType: ARTICLE, documentId },
    ...more,
  });
  /** As if a list had been recommended. @returns its id */
  const serve = (contact: string): string =>
    site.strapi.plugin('lifecycle-map').service('servedLists').add({ contact }, undefined, []);
  const lists: Record<string, string> = {};
  const countTouchpoints = async (type: string): Promise<number> => {
    const [row] = await site.strapi.db
      .getConnection('lifecycle_map_touchpoints')
      .where({ type })
      .where('occurred_at', '>=', Date.now() - 90 * DAY_MS)
      .count({ touchpoints: '*' });
    return Number((row as { touchpoints: unknown }).touchpoints);
  };

  it('shows zeros, and nothing that was never measured, where nothing happened', async () => {
    const report = await performance();
    expect(report).toMatchObject({
      total: { shown: 0, clicked: 0, converted: 0 },
      unmatched: 0,
      slots: [],
      stages: [],
      formats: [],
      entries: [],
      outOfContent: { contacts: 0, without: 0 },
    });
    expect(await trust()).toMatchObject({ tests: 0, hitRate10: null, popularHitRate10: null });
  });

  it('counts what was shown, clicked and bought after, as SQL does', async () => {
    for (const contact of ['a', 'b', 'c', 'old']) lists[contact] = serve(contact);
    await post(
      ['a', 'b', 'c'].flatMap((contact) => {
        const list = { recommendationId: lists[contact], properties: { slot: 'home' } };
        return [
          touch(contact, 'recommendation_shown', good, 40, list),
          touch(contact, 'recommendation_shown', other, 40, list),
        ];
      }),
    );
    await post([
      touch('a', 'recommendation_clicked', good, 39, { recommendationId: lists.a }),
      touch('b', 'recommendation_clicked', good, 39, { recommendationId: lists.b }),
      touch('b', 'content_viewed', good, 39, { recommendationId: lists.b }),
      { contact: 'a', type: 'purchased', occurredAt: ago(30) },
      { contact: 'b', type: 'purchased', occurredAt: ago(1) },
      touch('old', 'recommendation_shown', good, 120, { recommendationId: lists.old }),
    ]);
    const report = await performance();
    expect(report.total).toMatchObject({ shown: 6, clicked: 2, converted: 1 });
    expect(report.total.shown).toBe(await countTouchpoints('recommendation_shown'));
    expect(report.total.clicked).toBe(await countTouchpoints('recommendation_clicked'));
    expect(report.slots).toMatchObject([
      { key: 'home', label: 'home', shown: 6, clicked: 2, converted: 1 },
    ]);
    expect(report.stages).toMatchObject([
      { key: 'reach', label: 'Reach & Engage', shown: 6, clicked: 2, converted: 1 },
    ]);
    const titles = report.entries.map(({ entry, ...counts }) => ({
      title: entry.title,
      ...counts,
    }));
    expect(titles).toMatchObject([
      { title: 'Clicked', shown: 3, clicked: 2, converted: 1 },
      { title: 'Only shown', shown: 3, clicked: 0, converted: 0 },
    ]);
    // Of so few no rate is told; and of what was clicked lately, not all purchases can be known.
    expect(report.total).toMatchObject({ clickRate: null, conversionRate: null });
    expect(report.stretches.at(0)?.isOver).toBe(true);
    expect(report.stretches.at(-1)?.isOver).toBe(false);
    const overTime = report.stretches.reduce((sum, { shown }) => sum + shown, 0);
    expect(overTime).toBe(report.total.shown);
    expect((await performance('?days=180')).total.shown).toBe(7);
    expect((await performance('?days=30')).total).toMatchObject({
      shown: 0,
      clicked: 0,
      converted: 0,
    });
  });

  it('counts what cites a list that was made up, or was served to somebody else, as unmatched alone', async () => {
    const before = await performance();
    const slot = { properties: { slot: 'forged' } };
    await post([
      touch('a', 'recommendation_shown', good, 2, { recommendationId: 'made-up', ...slot }),
      touch('a', 'recommendation_clicked', good, 2, { recommendationId: lists.b, ...slot }),
      touch('new', 'content_viewed', good, 2, { recommendationId: lists.b, ...slot }),
    ]);
    const after = await performance();
    expect(after.total).toEqual(before.total);
    expect(after.slots).toEqual(before.slots);
    expect(after.unmatched).toBe(before.unmatched + 3);
  });

  it('counts active contacts who have consumed all that is published for their stage and intent', async () => {
    for (const documentId of [good, other]) {
      await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
        data: {
          stages: ['reach'],
          intents: ['learn-how', 'recognize-problem'],
          format: 'how-to-article',
          topics: [],
        },
      });
    }
    await post([
      touch('reader', 'content_viewed', good, 2),
      touch('reader', 'content_viewed', other, 1),
      touch('half-way', 'content_viewed', good, 1),
    ]);
    const { outOfContent } = await performance();
    expect(outOfContent.byStage.find(({ stage }) => stage === 'reach')).toMatchObject({
      // Both readers, `new`, and `c`, who was shown a list 40 days ago.
      contacts: 4,
      without: 1,
    });
  });

  it('tests the ranking with what contacts turn to, before it learns it', async () => {
    const { tests, hitRate10, candidates, signals } = await trust();
    expect(tests).toBeGreaterThan(0);
    // Of two entries, less what the contact knows, the right one is always among the first ten.
    expect(hitRate10).toBe(1);
    expect([1, 2]).toContain(candidates);
    expect(signals.find(({ name }) => name === 'stage_fit')?.prior).toBe(2);
    await site.strapi.plugin('lifecycle-map').service('model').save();
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database });
    await site.strapi.plugin('lifecycle-map').service('model').ready();
    expect((await trust()).tests).toBe(tests);
  });

  it('is for those who may read it, and names what it does not know', async () => {
    expect((await (await site.editor([]))('GET', '/lifecycle-map/performance')).status).toBe(403);
    const blind = await site.editor(['plugin::lifecycle-map.performance.read']);
    const { body } = await blind('GET', '/lifecycle-map/performance');
    expect(body.data.total.shown).toBe(6);
    expect(body.data.entries).toEqual([]);
    const wrong = await site.admin('GET', '/lifecycle-map/performance?slot=home');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('Unknown parameter "slot"');
  });

  it('counts by rule what came of the lists on which it acted, as SQL does', async () => {
    const kept = await site.publish(ARTICLE, { title: 'Kept out', slug: 'kept-out' });
    const add = async (asked: Parameters<typeof ruleBody>[0]): Promise<string> => {
      const { status, body } = await site.admin('POST', '/lifecycle-map/rules', ruleBody(asked));
      expect(status).toBe(201);
      return body.data.id;
    };
    const about = (documentId: string) => ({
      entries: [{ contentType: ARTICLE, documentId }],
    });
    const boost = await add({ name: 'Raise', target: about(good), factor: 5 });
    const exclude = await add({ name: 'Out', effect: 'exclude', target: about(kept) });
    const idle = await add({
      name: 'Idle',
      effect: 'exclude',
      target: { contentTypes: ['api::course.course'] },
    });
    for (const contact of ['x', 'y', 'z']) {
      const list = await site.server(
        'GET',
        `/api/lifecycle-map/recommendations?contentTypes=${ARTICLE}&contact=${contact}`,
      );
      const { recommendationId } = list.body.meta;
      const documentIds = list.body.data.map(
        ({ documentId }: { documentId: string }) => documentId,
      );
      expect(documentIds.sort()).toEqual([good, other].sort());
      const cites = { recommendationId };
      await post(
        [good, other].map((entry) => touch(contact, 'recommendation_shown', entry, 0, cites)),
      );
      if (contact === 'z') continue;
      await post([
        touch(contact, 'recommendation_clicked', contact === 'x' ? good : other, 0, cites),
      ]);
    }
    const count = async (type: string, rule: string, entries: string[]): Promise<number> => {
      const [named]: { id: unknown }[] = await site.strapi.db
        .getConnection('lifecycle_map_served_names')
        .where({ document_id: rule });
      // Lists hold numbers in base 36, those of rules behind that of their entry.
      const number = Number(named?.id).toString(36);
      const [row] = await site.strapi.db.connection
        .from('lifecycle_map_touchpoints as t')
        .join('lifecycle_map_served as s', 's.recommendation_id', 't.recommendation_id')
        .where('t.type', type)
        .whereIn('t.document_id', entries)
        .where((either) => {
          for (const end of ['', '.%', ',%'])
            void either.orWhere('s.items', 'like', `%.${number}${end}`);
        })
        .count({ touchpoints: '*' });
      return Number((row as { touchpoints: unknown }).touchpoints);
    };
    const counted = async (rule: string, entries: string[]) => ({
      key: rule,
      shown: await count('recommendation_shown', rule, entries),
      clicked: await count('recommendation_clicked', rule, entries),
      converted: 0,
    });
    const { rules } = await performance();
    expect(rules).toEqual([
      { ...(await counted(exclude, [good, other])), ...NO_RATES, label: 'Out' },
      { ...(await counted(boost, [good])), ...NO_RATES, label: 'Raise' },
    ]);
    expect(rules.map(({ shown, clicked }) => [shown, clicked])).toEqual([
      [6, 2],
      [3, 1],
    ]);
    expect(rules.some(({ key }) => key === idle)).toBe(false);
    const { body } = await site.server('GET', '/api/lifecycle-map/contacts/x/export');
    const served = body.data.served[0].items.find(
      ({ documentId }: { documentId: string }) => documentId === good,
    );
    expect(served.rules).toEqual([boost, exclude]);
  });
});
