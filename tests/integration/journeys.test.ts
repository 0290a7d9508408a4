import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { JourneysReport } from '../../plugin/contracts/journeys';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const DAY_MS = 86_400_000;
const READERS = 30;

const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

describe.each(databases)('journeys on $name', (kind) => {
  let site: Site;
  let moving: string;
  let idle: string;

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const journeys = async (query = ''): Promise<JourneysReport> =>
    (await site.admin('GET', `/lifecycle-map/journeys${query}`)).body.data;
  const post = async (batch: object[]): Promise<void> => {
    const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', { batch });
    expect(body.data).toMatchObject({ accepted: batch.length, rejected: [] });
  };
  const countContacts = async (since = 0): Promise<number> => {
    const [row] = await site.strapi.db
      .getConnection('lifecycle_map_touchpoints as t')
      .join('lifecycle_map_identities as i', 't.identity_id', 'i.id')
      .where('t.occurred_at', '>=', since)
      .countDistinct({ contacts: 'i.contact_id' });
    return Number((row as { contacts: unknown }).contacts);
  };

  it('shows nobody where there is nobody', async () => {
    const report = await journeys();
    expect(report).toMatchObject({ contacts: 0, active: 0, flow: [] });
    expect(report.lift).toMatchObject({ entries: [], formats: [], topics: [], tooFew: 0 });
    expect(report.paths).toMatchObject({ buyers: 0, commonest: [] });
    expect(report.stays.every(({ medianDays }) => medianDays === null)).toBe(true);
  });

  it('shows one contact who moved forward', async () => {
    await post([
      { contact: 'one', type: 'search_performed', occurredAt: ago(100) },
      { contact: 'one', type: 'purchased', occurredAt: ago(20) },
    ]);
    const report = await journeys();
    expect(report).toMatchObject({ contacts: 1, active: 1 });
    expect(report.flow).toEqual([{ from: 'reach', to: 'grow', contacts: 1, move: 'forward' }]);
    expect((await journeys('?days=30')).flow[0]).toMatchObject({
      from: '*silent',
      to: 'grow',
      move: 'returned',
    });
  });

  it('finds the content that moves people, with the number of people that SQL counts', async () => {
    moving = await site.publish(ARTICLE, { title: 'Moves people', slug: 'moves' });
    idle = await site.publish(ARTICLE, { title: 'Leaves them cold', slug: 'idle' });
    await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${moving}`, {
      data: { stages: ['reach'], intents: [], format: 'how-to-article', topics: ['Belts'] },
    });
    const people = Array.from({ length: READERS * 2 }, (_, index) => ({
      contact: `reader-${index}`,
      documentId: index < READERS ? moving : idle,
      moves: index < READERS && index % 2 === 0,
    }));
    await post(
      people.flatMap(({ contact, documentId, moves }) => [
        {
          contact,
          type: 'content_viewed',
          occurredAt: ago(60),
          content: { contentType: ARTICLE, documentId },
        },
        ...(moves ? [{ contact, type: 'form_submitted', occurredAt: ago(50) }] : []),
      ]),
    );
    const report = await journeys();
    expect(report.contacts).toBe(await countContacts());
    expect(report.active).toBe(await countContacts(Date.now() - 45 * DAY_MS));
    expect(report.flow.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(report.contacts);
    const [best] = report.lift.entries;
    expect(best?.entry).toEqual({
      contentType: ARTICLE,
      documentId: moving,
      title: 'Moves people',
    });
    expect(best).toMatchObject({ contacts: READERS, others: READERS, moved: 0.5, othersMoved: 0 });
    expect(best).toMatchObject({ verdict: 'above', overNothing: null });
    expect(best?.low).toBeGreaterThan(0);
    expect(report.lift.isSound).toBe(true);
    expect(report.lift.formats[0]).toMatchObject({ key: 'how-to-article', verdict: 'above' });
    expect(report.lift.topics[0]).toMatchObject({ key: 'belts', label: 'Belts' });
    // Shrunk: half of them moved, and nobody else did.
    expect(report.lift.topics[0]?.lift).toBeGreaterThan(0.4);
    expect(report.lift.topics[0]?.lift).toBeLessThan(0.5);
    const silent = report.lastBeforeSilence.find(({ entry }) => entry.documentId === idle);
    expect(silent?.stays).toBe(READERS);
  });

  it('compares for a pair of stages those who come from the one by deeds of the other', async () => {
    const { lift } = await journeys('?from=reach&to=nurture');
    expect(lift.pair).toEqual({ from: 'reach', to: 'nurture' });
    expect(lift.entries[0]).toMatchObject({ contacts: READERS, moved: 0.5, verdict: 'above' });
    // A form is no deed of convert, so that nobody has moved that far.
    expect((await journeys('?from=reach&to=convert')).lift.entries).toEqual([]);
    const refused = async (query: string) => {
      const { status, body } = await site.admin('GET', `/lifecycle-map/journeys?${query}`);
      return [status, body.error.details.errors[0].path.join('.')];
    };
    expect(await refused('from=nurture&to=reach')).toEqual([400, 'to']);
    expect(await refused('from=nowhere&to=reach')).toEqual([400, 'from']);
    expect(await refused('from=reach')).toEqual([400, 'to']);
  });

  it('compares with those who consumed nothing at that time, too', async () => {
    await post(
      Array.from({ length: READERS }, (_, index) => ({
        contact: `looker-${index}`,
        type: 'page_visited',
        occurredAt: ago(60),
      })),
    );
    const { lift } = await journeys();
    expect(lift.entries[0]?.overNothing).toMatchObject({ others: READERS, lift: 0.5 });
  });

  it('shows the way that buyers went', async () => {
    await post(
      Array.from({ length: 6 }, (_, index) => index).flatMap((index) => [
        ...[idle, moving].map((documentId, place) => ({
          contact: `buyer-${index}`,
          type: 'content_viewed',
          occurredAt: ago(15 - place),
          content: { contentType: ARTICLE, documentId },
        })),
        { contact: `buyer-${index}`, type: 'purchased', occurredAt: ago(10) },
      ]),
    );
    const { paths } = await journeys('?days=30');
    expect(paths.buyers).toBe(7);
    expect(
      paths.commonest.map(({ entries, buyers }) => [entries.map(({ title }) => title), buyers]),
    ).toEqual([[['Leaves them cold', 'Moves people'], 6]]);
  });

  it('counts a contact with two devices once, and forgets who was erased', async () => {
    const before = (await journeys()).contacts;
    const device = '0b0f3c1e-6d0f-4a55-9c38-0d9f5a7e8d11';
    await post([
      { anonymousId: device, type: 'search_performed' },
      { contact: 'two-devices', anonymousId: device, type: 'form_submitted' },
    ]);
    expect((await journeys()).contacts).toBe(before + 1);
    await site.server('DELETE', '/api/lifecycle-map/contacts/two-devices');
    expect((await journeys()).contacts).toBe(before);
  });

  it('names no entry of a type that the person may not read', async () => {
    const blind = await site.editor(['plugin::lifecycle-map.journey.read']);
    const { status, body } = await blind('GET', '/lifecycle-map/journeys');
    expect(status).toBe(200);
    expect(body.data.lift.entries).toEqual([]);
    expect(body.data.lastBeforeSilence).toEqual([]);
    expect(body.data.lift.formats).not.toEqual([]);
    expect((await (await site.editor([]))('GET', '/lifecycle-map/journeys')).status).toBe(403);
  });

  it('refuses a period that it does not know, and says which it knows', async () => {
    const { status, body } = await site.admin('GET', '/lifecycle-map/journeys?days=7');
    expect(status).toBe(400);
    expect(body.error.message).toBe('days: must be one of 30, 90, 180, 365');
    expect((await site.admin('GET', '/lifecycle-map/journeys?until=now')).status).toBe(400);
  });
});
