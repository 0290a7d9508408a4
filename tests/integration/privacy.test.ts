import { randomUUID } from 'node:crypto';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { LifecycleConfig } from '../../server/src/site/lifecycle-config';
import { TABLES } from '../../server/src/database/migrations/tables';
import { allRows } from '../support/all-rows';
import { databases } from '../support/databases';
import { post } from '../support/post';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const CONFIG = 'plugin::lifecycle-map';
const DAY_MS = 86_400_000;

describe.each(databases)('privacy on $name', (kind) => {
  let site: Site;
  let asConfigured: LifecycleConfig;
  let documentId: string;

  const configure = (settings: Partial<LifecycleConfig>): void => {
    site.strapi.config.set(CONFIG, { ...asConfigured, ...settings });
  };
  const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
  const send = async (touchpoint: object) => {
    const { body } = await site.server('POST', `${API}/touchpoints`, { batch: [touchpoint] });
    return { accepted: body.data.accepted, ignored: body.meta.ignored ?? {} };
  };
  const sendPrivately = async (touchpoint: object, headers: Record<string, string> = {}) => {
    const { body } = await post(site, `${API}/touchpoints`, JSON.stringify(touchpoint), {
      'Content-Type': 'application/json',
      'Sec-GPC': '1',
      ...headers,
    });
    return { accepted: body.data.accepted, ignored: body.meta.ignored ?? {} };
  };
  const rowsOf = async (table: string): Promise<Record<string, unknown>[]> =>
    site.strapi.db.getConnection(table);
  const recommended = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${site.url}${API}/recommendations?${query}`, {
      headers: { Authorization: site.serverToken, ...headers },
    });
    const { data } = (await response.json()) as { data: { documentId: string }[] };
    return data.map((item) => item.documentId);
  };
  const reading = () => ({
    type: 'content_viewed',
    content: { contentType: ARTICLE, documentId },
  });

  beforeAll(async () => {
    site = await startSite(kind);
    asConfigured = site.strapi.config.get(CONFIG);
    documentId = await site.publish(ARTICLE, { title: 'Read', slug: 'read' });
    await site.publish(ARTICLE, { title: 'Unread', slug: 'unread' });
  });
  beforeEach(async () => {
    await service('servedLists').flush();
    await service('model').save();
    const ours = [TABLES.touchpoints, TABLES.served, TABLES.identities, TABLES.contacts];
    for (const table of [...ours, TABLES.consents, TABLES.erasures]) {
      await site.strapi.db.getConnection(table).delete();
    }
  });
  afterEach(() => configure({}));
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  describe('consent', () => {
    it('that an event denies keeps it out, and it is counted', async () => {
      expect(await send({ contact: 'ana', type: 'purchased', consent: false })).toEqual({
        accepted: 0,
        ignored: { no_consent: 1 },
      });
      expect(await send({ contact: 'ana', type: 'purchased', consent: true })).toMatchObject({
        accepted: 1,
      });
      expect(await rowsOf(TABLES.touchpoints)).toHaveLength(1);
    });

    it('that a contact withdraws keeps all that is theirs out, even once they are erased', async () => {
      const anonymousId = randomUUID();
      await send({ contact: 'ana', anonymousId, ...reading() });
      const withdraw = await site.server('PUT', `${API}/contacts/ana/consent`, { consent: false });
      expect(withdraw).toMatchObject({
        status: 200,
        body: { data: { contact: 'ana', consent: false } },
      });
      const keptOut = { accepted: 0, ignored: { no_consent: 1 } };
      expect(await send({ contact: 'ana', type: 'purchased' })).toEqual(keptOut);
      expect(await send({ anonymousId, type: 'purchased' })).toEqual(keptOut);
      expect(await recommended('contact=ana')).toContain(documentId);
      await service('servedLists').flush();
      expect(await rowsOf(TABLES.served)).toEqual([]);
      await site.server('DELETE', `${API}/contacts/ana`);
      expect(await send({ contact: 'ana', type: 'purchased' })).toEqual(keptOut);
      await site.server('PUT', `${API}/contacts/ana/consent`, { consent: true });
      expect(await send({ contact: 'ana', type: 'purchased' })).toMatchObject({ accepted: 1 });
    });

    it('takes a scope, and no browser may speak for a contact', async () => {
      const reader = await site.reader('PUT', `${API}/contacts/ana/consent`, { consent: false });
      const visitor = await site.visitor('PUT', `${API}/contacts/ana/consent`, { consent: false });
      expect([reader.status, visitor.status]).toEqual([403, 403]);
    });
  });

  describe('Sec-GPC: 1', () => {
    it('makes no profile: what is read counts for the content, and nobody is followed', async () => {
      const anonymousId = randomUUID();
      expect(await sendPrivately({ anonymousId, ...reading() })).toEqual({
        accepted: 1,
        ignored: {},
      });
      expect(await rowsOf(TABLES.touchpoints)).toHaveLength(1);
      expect(JSON.stringify(await rowsOf(TABLES.identities))).not.toContain(anonymousId);
      expect(await recommended(`anonymousId=${anonymousId}`)).toContain(documentId);
    });

    it('does not use a profile that is there, and remembers no list', async () => {
      await send({ contact: 'ana', ...reading() });
      expect(await recommended('contact=ana')).not.toContain(documentId);
      await service('servedLists').flush();
      await site.strapi.db.getConnection(TABLES.served).delete();
      expect(await recommended('contact=ana', { 'Sec-GPC': '1' })).toContain(documentId);
      await service('servedLists').flush();
      expect(await rowsOf(TABLES.served)).toEqual([]);
    });

    it('stores nothing where the site says so, and is nothing where it is off', async () => {
      const anonymousId = randomUUID();
      configure({ globalPrivacyControl: 'no-storage' });
      expect(await sendPrivately({ anonymousId, ...reading() })).toEqual({
        accepted: 0,
        ignored: { privacy_signal: 1 },
      });
      expect(await rowsOf(TABLES.touchpoints)).toEqual([]);
      configure({ globalPrivacyControl: 'off' });
      await sendPrivately({ anonymousId, ...reading() });
      expect(await recommended(`anonymousId=${anonymousId}`)).not.toContain(documentId);
    });

    it('holds for what Segment sends from a browser', async () => {
      const anonymousId = randomUUID();
      const body = JSON.stringify({ anonymousId, name: 'Home', writeKey: 'playground-write-key' });
      await post(site, `${API}/v1/page`, body, {
        'Content-Type': 'application/json',
        'Sec-GPC': '1',
      });
      expect(await rowsOf(TABLES.touchpoints)).toHaveLength(1);
      expect(JSON.stringify(await rowsOf(TABLES.identities))).not.toContain(anonymousId);
    });
  });

  it('a stateless site leaves the database as it was, and recommends by what comes with the request', async () => {
    configure({ stateless: true });
    const before = await allRows(site);
    const anonymousId = randomUUID();
    expect(await send({ contact: 'ana', anonymousId, ...reading() })).toEqual({
      accepted: 0,
      ignored: { stateless: 1 },
    });
    const { body } = await site.server('POST', `${API}/recommendations`, {
      contact: 'ana',
      touchpoints: [reading()],
    });
    const ids = body.data.map((item: { documentId: string }) => item.documentId);
    expect(ids).not.toContain(documentId);
    expect(ids.length).toBeGreaterThan(0);
    expect(await recommended('contact=ana')).toContain(documentId);
    await service('servedLists').flush();
    await service('model').save();
    expect(await allRows(site)).toEqual(before);
  });

  it('neither an address nor a user agent is stored', async () => {
    const traces = { 'User-Agent': 'Tracelight/7.31', 'X-Forwarded-For': '203.0.113.77' };
    const touchpoint = { anonymousId: randomUUID(), ...reading() };
    const { accepted } = await sendPrivately(touchpoint, { ...traces, 'Sec-GPC': '0' });
    expect(accepted).toBe(1);
    await service('servedLists').flush();
    const everything = JSON.stringify(await allRows(site));
    for (const trace of ['Tracelight', '203.0.113.77', '127.0.0.1']) {
      expect(everything).not.toContain(trace);
    }
  });

  it('only the properties that the site lists are stored', async () => {
    configure({ allowedProperties: ['plan'] });
    await send({ contact: 'ana', type: 'purchased', properties: { plan: 'pro', phone: '555' } });
    await send({ contact: 'ana', type: 'purchased', properties: { phone: '555' } });
    const rows = await rowsOf(TABLES.touchpoints);
    expect(rows.map(({ properties }) => properties).sort()).toEqual([null, '{"plan":"pro"}']);
  });

  it('what is older than the site keeps is removed, and contacts with it of whom nothing is left', async () => {
    await send({ contact: 'old', type: 'purchased' });
    await send({ contact: 'both', type: 'purchased' });
    await recommended('contact=old');
    await service('servedLists').flush();
    const before = Date.now() - 31 * DAY_MS;
    await site.strapi.db.getConnection(TABLES.touchpoints).update({ received_at: before });
    await site.strapi.db.getConnection(TABLES.served).update({ served_at: before });
    await site.strapi.db.getConnection(TABLES.contacts).update({ created_at: before });
    await send({ contact: 'both', type: 'renewed' });
    await service('retention').run(Date.now());
    expect(await rowsOf(TABLES.touchpoints)).toHaveLength(3);
    configure({ retentionDays: 30 });
    await service('retention').run(Date.now());
    expect((await rowsOf(TABLES.touchpoints)).map(({ type }) => type)).toEqual(['renewed']);
    expect((await rowsOf(TABLES.identities)).map(({ value }) => value)).toEqual(['both']);
    expect(await rowsOf(TABLES.contacts)).toHaveLength(1);
    expect(await rowsOf(TABLES.served)).toEqual([]);
  });

  it('an erasure leaves a line that names nobody, and after a day points to nobody', async () => {
    await send({ contact: 'ana', anonymousId: randomUUID(), type: 'purchased' });
    await send({ contact: 'ana', type: 'renewed' });
    await site.admin('DELETE', '/lifecycle-map/contacts/ana');
    await service('retention').run(Date.now() + 2 * DAY_MS);
    const [line, ...others] = await rowsOf(TABLES.erasures);
    expect(others).toEqual([]);
    expect({ ...line, id: 0, seq: 0, erased_at: 0 }).toEqual({
      id: 0,
      seq: 0,
      erased_at: 0,
      asked_through: 'admin',
      identities: 2,
      touchpoints: 2,
      served: 0,
      contact_id: null,
    });
  });
});
