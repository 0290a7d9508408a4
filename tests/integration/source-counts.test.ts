import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map/sources';
const DAY_MS = 86_400_000;

describe.each(databases)('what comes from where on $name', (kind) => {
  let site: Site;

  const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
  const reportOf = async (source: string) => {
    const { body } = await site.admin('GET', ADMIN);
    return body.data.find((report: { source: string }) => report.source === source);
  };
  const click = (url: string, at: number) => ({
    contact: 'ana@example.com',
    type: 'link_clicked',
    channel: 'email',
    url,
    occurredAt: new Date(at).toISOString(),
    properties: { campaign: 'spring' },
  });
  const send = async (...batch: object[]) =>
    (await site.server('POST', `${API}/touchpoints`, { batch })).body;

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('names each source with what it needs, whether anything came from it or not', async () => {
    const { body } = await site.admin('GET', ADMIN);
    expect(body.meta.apiPath).toBe(API);
    expect(body.data.map(({ source }: { source: string }) => source)).toEqual([
      'api',
      'segment',
      'activecampaign',
      'hubspot',
      'cloudevents',
    ]);
    expect(await reportOf('api')).toMatchObject({ secret: 'none', lastReceivedAt: null });
    expect(await reportOf('segment')).toMatchObject({ secret: 'set' });
    expect(await reportOf('hubspot')).toMatchObject({ secret: 'missing', rawBody: 'kept' });
    expect(JSON.stringify(body)).not.toContain('playground-write-key');
  });

  it('counts by the minute, the hour and the day, and what was left out or wrong', async () => {
    const view = { contact: 'ana', type: 'page_visited', messageId: randomUUID() };
    await send(view, view, { ...view, messageId: 'other' }, { type: 'page_visited' });
    await send({ contact: 'ana', type: 'page_visited', consent: false });
    expect(await reportOf('api')).toMatchObject({
      rate: { hour: 2, day: 2 },
      accepted: 2,
      duplicates: 1,
      rejected: 1,
      ignored: { no_consent: 1 },
      lastReceivedAt: expect.any(String),
      lastError: null,
    });
  });

  it('keeps the last error, of a request that was refused as a whole', async () => {
    await site.server('POST', `${API}/touchpoints`, { contact: 'ana', type: 'no_such_type' });
    const { lastError } = await reportOf('api');
    expect(lastError.message).toBe('invalid_value: type');
  });

  it('adds up over two instances and a restart', async () => {
    await service('sourceCounts').flush();
    const now = Date.now();
    const [row] = await site.strapi.db
      .getConnection(TABLES.sourceCounts)
      .where({ source: 'api', outcome: 'accepted' })
      .orderBy('minute', 'desc');
    // Another instance in the same minute, and this one again.
    await site.strapi.db
      .getConnection(TABLES.sourceCounts)
      .where({ minute: row.minute, source: 'api', outcome: 'accepted' })
      .update({ amount: Number(row.amount) + 10 });
    const before = (await reportOf('api')).accepted;
    await send({ contact: 'ana', type: 'page_visited' });
    expect((await reportOf('api')).accepted).toBe(before + 1);
    const database = site.database;
    await site.stop();
    site = await startSite(kind, { database });
    const report = await reportOf('api');
    expect(report.accepted).toBe(before + 1);
    expect(report.lastError.message).toBe('invalid_value: type');
    expect(Date.parse(report.lastReceivedAt)).toBeGreaterThanOrEqual(now - 60_000);
  });

  it('removes at night what no report looks at', async () => {
    const old = Date.now() - 8 * DAY_MS;
    const tally = { source: 'segment', outcome: 'accepted', reason: '', amount: 5, last_at: old };
    await site.strapi.db
      .getConnection(TABLES.sourceCounts)
      .insert({ ...tally, minute: old - (old % 60_000) });
    expect((await reportOf('segment')).accepted).toBe(0);
    await service('sourceCounts').prune(Date.now());
    const rows = await site.strapi.db
      .getConnection(TABLES.sourceCounts)
      .where({ source: 'segment', amount: 5 });
    expect(rows).toEqual([]);
  });

  describe('links of an e-mail that a scanner clicks', () => {
    const at = Date.now() - DAY_MS;

    it('are left out when they come together, and counted', async () => {
      const { data, meta } = await send(click('/a', at), click('/b', at + 300), {
        contact: 'ana@example.com',
        type: 'page_visited',
      });
      expect(data.accepted).toBe(1);
      expect(meta.ignored).toEqual({ link_scanner: 2 });
      expect((await reportOf('api')).ignored.link_scanner).toBe(2);
    });

    it('are left out when they come one by one, behind the first', async () => {
      const later = at + 3_600_000;
      expect((await send(click('/a', later))).data.accepted).toBe(1);
      expect((await send(click('/b', later + 900))).meta.ignored).toEqual({ link_scanner: 1 });
      expect((await send(click('/c', later + 1_200))).meta.ignored).toEqual({ link_scanner: 1 });
    });

    it('are no clicks of people, who take their time, or follow one link twice', async () => {
      const later = at + 7_200_000;
      expect((await send(click('/a', later), click('/a', later + 500))).data.accepted).toBe(2);
      expect((await send(click('/b', later + 10_000))).data.accepted).toBe(1);
      const others = click('/b', later);
      expect((await send({ ...others, contact: 'bob' })).data.accepted).toBe(1);
    });
  });

  it('keeps out what a person did not agree to, by the consent that Segment stamps on it', async () => {
    const track = (Analytics: boolean) =>
      site.server('POST', `${API}/v1/track`, {
        userId: 'consenting',
        event: 'Order Completed',
        context: { consent: { categoryPreferences: { Analytics, Advertising: !Analytics } } },
      });
    expect((await track(false)).body.meta.ignored).toEqual({ no_consent: 1 });
    expect((await track(true)).body.data.accepted).toBe(1);
  });

  it('drops at night what an erased contact had added to sums', async () => {
    const documentId = await site.publish('api::article.article', { title: 'Read', slug: 'read' });
    const view = {
      type: 'content_viewed',
      content: { contentType: 'api::article.article', documentId },
    };
    await send({ contact: 'dora', ...view }, { contact: 'emil', ...view });
    const item = () =>
      service('catalogue').current().find('api::article.article', documentId) as number;
    const readers = () => service('model').ranking().learner.contactsOf(item());
    expect(readers()).toBe(2);
    await site.server('DELETE', `${API}/contacts/dora`);
    expect(readers()).toBe(2);
    await service('model').rebuildIfOutdated();
    service('model').startBuilding();
    await service('model').ready();
    expect(readers()).toBe(1);
    await send({ contact: 'fred', ...view });
    expect(readers()).toBe(2);
  });
});
