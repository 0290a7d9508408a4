import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { apiToken, post } from '../support/post';
import { signedByHubspot, signedWebhook } from '../support/signatures';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const SECRETS = {
  activeCampaign: 'activecampaign-secret-1',
  hubspot: 'hubspot-client-secret-1',
  old: `whsec_${Buffer.alloc(24, 'a').toString('base64')}`,
  new: `whsec_${Buffer.alloc(32, 'b').toString('base64')}`,
  other: `whsec_${Buffer.alloc(32, 'c').toString('base64')}`,
};
const ENV = {
  ACTIVECAMPAIGN_SECRET: SECRETS.activeCampaign,
  HUBSPOT_CLIENT_SECRET: SECRETS.hubspot,
  CLOUDEVENTS_SECRETS: `${SECRETS.old},${SECRETS.new}`,
};
const OFF = { ACTIVECAMPAIGN_SECRET: '', HUBSPOT_CLIENT_SECRET: '', CLOUDEVENTS_SECRETS: '' };

const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();

const activeCampaign = (site: Site, fields: Record<string, string>, secret?: string) =>
  post(
    site,
    `${API}/webhooks/activecampaign?secret=${secret ?? SECRETS.activeCampaign}`,
    form(fields),
    { 'Content-Type': 'application/x-www-form-urlencoded' },
  );

const hubspot = (
  site: Site,
  events: unknown,
  { secret = SECRETS.hubspot, at = Date.now() } = {},
) => {
  const body = JSON.stringify(events);
  const path = `${API}/webhooks/hubspot`;
  return post(site, path, body, signedByHubspot(secret, `${site.url}${path}`, body, at));
};

const cloudEvents = (
  site: Site,
  event: unknown,
  { secret = SECRETS.new, at = new Date(), id }: { secret?: string; at?: Date; id?: string } = {},
) => {
  const body = JSON.stringify(event);
  const type = Array.isArray(event) ? 'cloudevents-batch' : 'cloudevents';
  return post(site, `${API}/cloudevents`, body, {
    'Content-Type': `application/${type}+json; charset=utf-8`,
    ...signedWebhook(secret, body, { at, ...(id === undefined ? {} : { id }) }),
  });
};

const placed = (id: string, contact: string, more: object = {}) => ({
  specversion: '1.0',
  id,
  source: '/shop',
  type: 'com.example.order.placed',
  subject: contact,
  time: '2026-03-01T11:00:00+01:00',
  data: {},
  ...more,
});

const stageChange = (objectId: number, propertyValue: string, more: object = {}) => ({
  eventId: 1,
  portalId: 33,
  subscriptionType: 'contact.propertyChange',
  occurredAt: Date.parse('2026-03-01T10:00:00Z'),
  attemptNumber: 0,
  objectId,
  propertyName: 'lifecyclestage',
  propertyValue,
  ...more,
});

describe.each(databases)('webhooks on $name', (kind) => {
  let site: Site;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(kind, { env: ENV });
    documentId = await site.publish(ARTICLE, { title: 'Valves', slug: 'valves' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const touchpointsOf = async (contact: string) =>
    (await site.server('GET', `${API}/contacts/${contact}/export`)).body.data?.touchpoints ?? [];

  describe('of ActiveCampaign', () => {
    const kim = { 'contact[id]': '51', 'contact[email]': 'kim@example.com' };
    const may = { 'campaign[id]': '7', 'campaign[name]': 'May' };
    const at = { date_time: '2026-03-01T04:05:06-06:00' };

    it('tell what a contact whom the site knows by their address did with an e-mail', async () => {
      const opened = await activeCampaign(site, { type: 'open', ...kim, ...may, ...at });
      expect(opened.status).toBe(200);
      expect(opened.body.data).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
      const link = { 'link[id]': '3', 'link[url]': 'https://www.example.com/articles/valves' };
      await activeCampaign(site, { type: 'click', ...kim, ...may, ...at, ...link });
      expect(await touchpointsOf('kim@example.com')).toMatchObject([
        { type: 'email_opened', channel: 'email', occurredAt: '2026-03-01T10:05:06.000Z' },
        { type: 'link_clicked', content: { documentId }, properties: { campaign: 'May' } },
      ]);
    });

    it('count once, however often they are delivered', async () => {
      const again = await activeCampaign(site, { type: 'open', ...kim, ...may, ...at });
      expect(again.body.data).toMatchObject({ accepted: 0, duplicates: 1 });
    });

    it('tell of deals and tags by what the site maps them to', async () => {
      const deal = { 'deal[id]': '9', 'deal[contactid]': '51', 'deal[status]': '0' };
      await activeCampaign(site, {
        type: 'deal_update',
        ...deal,
        'deal[stage_title]': 'Demo booked',
      });
      await activeCampaign(site, { type: 'deal_update', ...deal, 'deal[status]': '1' });
      await activeCampaign(site, { type: 'deal_update', ...deal, 'deal[status]': '1' });
      await activeCampaign(site, { type: 'contact_tag_added', tag: 'Webinar attended', ...kim });
      const ignored = await activeCampaign(site, { type: 'contact_tag_added', tag: 'x', ...kim });
      expect(ignored.body.meta.ignored).toEqual({ unmapped_event: 1 });
      const types = (await touchpointsOf('kim@example.com')).map(
        ({ type }: { type: string }) => type,
      );
      expect(types.slice(2).sort()).toEqual(['demo_requested', 'purchased', 'webinar_attended']);
    });

    it('are refused without the secret, with a wrong one, and when they name nobody', async () => {
      const { status, body } = await activeCampaign(site, { type: 'open', ...kim }, 'wrong');
      expect(status).toBe(401);
      expect(JSON.stringify(body)).not.toContain(SECRETS.activeCampaign);
      const none = await post(site, `${API}/webhooks/activecampaign`, form({ type: 'open' }), {
        'Content-Type': 'application/x-www-form-urlencoded',
      });
      expect(none.status).toBe(401);
      expect((await activeCampaign(site, { type: 'open' })).status).toBe(400);
      expect((await activeCampaign(site, {})).status).toBe(400);
      for (const id of ['x'.repeat(300), 'a\u0000b']) {
        const strange = await activeCampaign(site, { type: 'open', 'contact[id]': id });
        expect(strange.status).toBe(400);
      }
    });

    it('leave no secret in the log, whatever becomes of them', async () => {
      const lines: string[] = [];
      const { log } = site.strapi;
      const { level } = log;
      const keep = (line: { message: unknown }) => lines.push(JSON.stringify(line));
      log.on('data', keep);
      log.level = 'http';
      await activeCampaign(site, { type: 'open', ...kim });
      await activeCampaign(site, { type: 'open', padding: 'x'.repeat(100_000) });
      log.level = level;
      log.off('data', keep);
      expect(lines.join('\n')).toContain('/webhooks/activecampaign');
      expect(lines.join('\n')).not.toContain(SECRETS.activeCampaign);
    });
  });

  describe('of HubSpot', () => {
    it('declare the stage of a contact whom the site knows by their address', async () => {
      const email = { propertyName: 'email', propertyValue: 'lou@example.com' };
      const { status, body } = await hubspot(site, [
        stageChange(7, 'opportunity'),
        stageChange(7, '', email),
        stageChange(7, 'lead', { subscriptionType: 'deal.propertyChange' }),
        stageChange(8, 'customer', { occurredAt: 'yesterday' }),
      ]);
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ accepted: 1, rejected: [{ index: 3 }] });
      expect(body.meta.ignored).toEqual({ unmapped_event: 1 });
      await hubspot(site, [stageChange(7, 'customer', { occurredAt: Date.now() })]);
      expect(await touchpointsOf('lou@example.com')).toMatchObject([
        { type: 'stage_declared_convert' },
        { type: 'stage_declared_grow' },
      ]);
    });

    it('count once, however often they are delivered', async () => {
      const again = [stageChange(7, 'opportunity', { attemptNumber: 2 })];
      expect((await hubspot(site, again)).body.data).toMatchObject({ accepted: 0, duplicates: 1 });
    });

    it('are known by the public address of a site in a sub-path, whether the proxy takes it away or not', async () => {
      const asConfigured: unknown = site.strapi.config.get('server.url');
      site.strapi.config.set('server.url', 'https://www.example.com/cms');
      try {
        const unread = { subscriptionType: 'deal.propertyChange' };
        const body = JSON.stringify([stageChange(70, 'lead', unread)]);
        const send = async (address: string) => {
          const headers = signedByHubspot(SECRETS.hubspot, address, body);
          return (await post(site, `${API}/webhooks/hubspot`, body, headers)).status;
        };
        expect(await send(`https://www.example.com/cms${API}/webhooks/hubspot`)).toBe(200);
        expect(await send(`https://www.example.com${API}/webhooks/hubspot`)).toBe(200);
        expect(await send(`https://other.example.com/cms${API}/webhooks/hubspot`)).toBe(401);
      } finally {
        site.strapi.config.set('server.url', asConfigured);
      }
    });

    it('are refused when the signature is missing, wrong, old, or of another body', async () => {
      const events = [stageChange(7, 'lead')];
      expect((await hubspot(site, events, { secret: 'another-secret-of-16' })).status).toBe(401);
      expect((await hubspot(site, events, { at: Date.now() - 6 * 60_000 })).status).toBe(401);
      expect((await hubspot(site, events, { at: Date.now() + 6 * 60_000 })).status).toBe(401);
      const path = `${API}/webhooks/hubspot`;
      const body = JSON.stringify(events);
      const headers = signedByHubspot(SECRETS.hubspot, `${site.url}${path}`, body);
      const changed = body.replace('lead', 'customer');
      expect((await post(site, path, changed, headers)).status).toBe(401);
      const spaced = body.replace('[', '[ ');
      expect((await post(site, path, spaced, headers)).status).toBe(401);
      const elsewhere = signedByHubspot(SECRETS.hubspot, 'https://evil.example.com/', body);
      expect((await post(site, path, body, elsewhere)).status).toBe(401);
      const json = { 'Content-Type': 'application/json' };
      const token = { Authorization: `Bearer ${await apiToken(site, 'full-access')}` };
      expect((await post(site, path, body, { ...json, ...token })).status).toBe(401);
      const nan = { ...headers, 'X-HubSpot-Request-Timestamp': 'NaN' };
      expect((await post(site, path, body, nan)).status).toBe(401);
    });
  });

  describe('with CloudEvents', () => {
    it('come alone or in a batch', async () => {
      const one = await cloudEvents(
        site,
        placed('1', 'ada', { data: { properties: { total: 1 } } }),
      );
      expect(one.status).toBe(202);
      expect(one.body.data).toMatchObject({ accepted: 1 });
      const many = await cloudEvents(site, [
        placed('2', 'ada'),
        placed('1', 'ada'),
        placed('3', 'ada', { type: 'com.example.sneezed' }),
        placed('4', 'ada', { specversion: '0.3' }),
        placed('5', 'ada', { data: { colour: 'red' } }),
        placed('6', 'ada', { datacontenttype: 'text/xml' }),
        'x',
      ]);
      expect(many.body.data).toMatchObject({ accepted: 1, duplicates: 1 });
      expect(many.body.meta.ignored).toEqual({ unmapped_event: 1 });
      expect(many.body.data.rejected.map(({ index }: { index: number }) => index)).toEqual([
        3, 4, 5, 6,
      ]);
      expect(await touchpointsOf('ada')).toMatchObject([
        { type: 'purchased', occurredAt: '2026-03-01T10:00:00.000Z', properties: { total: 1 } },
        { type: 'purchased' },
      ]);
    });

    it('are signed with the old secret or the new one while they are rotated', async () => {
      for (const secret of [SECRETS.old, SECRETS.new]) {
        expect((await cloudEvents(site, placed('r', 'rotated'), { secret })).status).toBe(202);
      }
      const other = await cloudEvents(site, placed('r', 'rotated'), { secret: SECRETS.other });
      expect(other.status).toBe(401);
    });

    it('are refused when they are old, replayed under another id, changed, or not signed', async () => {
      const event = placed('7', 'forged');
      const old = { at: new Date(Date.now() - 6 * 60_000) };
      expect((await cloudEvents(site, event, old)).status).toBe(401);
      const ahead = { at: new Date(Date.now() + 6 * 60_000) };
      expect((await cloudEvents(site, event, ahead)).status).toBe(401);
      const body = JSON.stringify(event);
      const type = { 'Content-Type': 'application/cloudevents+json' };
      const signed = { ...type, ...signedWebhook(SECRETS.new, body) };
      const send = (text: string, headers: Record<string, string>) =>
        post(site, `${API}/cloudevents`, text, headers);
      expect((await send(body, { ...signed, 'webhook-id': 'another' })).status).toBe(401);
      expect((await send(body.replace('forged', 'victim'), signed)).status).toBe(401);
      expect((await send(body, type)).status).toBe(401);
      const v2 = {
        ...signed,
        'webhook-signature': signed['webhook-signature'].replace('v1', 'v2'),
      };
      expect((await send(body, v2)).status).toBe(401);
      expect(await touchpointsOf('forged')).toEqual([]);
    });

    it('are read under a limit, in their own types, uncompressed', async () => {
      const large = placed('8', 'large', { data: { properties: { x: 'x'.repeat(1_100_000) } } });
      expect((await cloudEvents(site, large)).status).toBe(413);
      const send = (headers: Record<string, string>) =>
        post(site, `${API}/cloudevents`, '{}', headers);
      expect((await send({ 'Content-Type': 'application/json' })).status).toBe(415);
      const gzip = { 'Content-Type': 'application/cloudevents+json', 'Content-Encoding': 'gzip' };
      expect((await send(gzip)).status).toBe(415);
      const broken = signedWebhook(SECRETS.new, '{');
      const type = { 'Content-Type': 'application/cloudevents+json' };
      const parsed = await post(site, `${API}/cloudevents`, '{', { ...type, ...broken });
      expect(parsed.status).toBe(400);
    });
  });

  it('say what arrives from where, and why something was refused, without any secret', async () => {
    const { body } = await site.admin('GET', '/lifecycle-map/sources');
    const report = Object.fromEntries(
      body.data.map((source: { source: string }) => [source.source, source]),
    );
    expect(report.hubspot).toMatchObject({ accepted: 2, duplicates: 1, rejected: 1 });
    expect(report.activecampaign.lastError.message).toContain('contact.id');
    expect(report.cloudevents.lastError).not.toBeNull();
    for (const secret of Object.values(SECRETS)) {
      expect(JSON.stringify(body)).not.toContain(secret);
    }
  });
});

describe('webhooks of an app that', () => {
  const [sqlite] = databases as [DatabaseKind];

  it('keeps no raw bodies are answered with 503 and the line to add', async () => {
    const site = await startSite(sqlite, { env: { ...ENV, KEEP_RAW_BODIES: 'false' } });
    const answer = await hubspot(site, [stageChange(7, 'lead')]);
    await site.stop();
    await site.database.drop();
    expect(answer.status).toBe(503);
    expect(answer.body.error.message).toContain('includeUnparsed: true');
  });

  it('has no secrets for them are answered with 404 and the setting', async () => {
    const site = await startSite(sqlite, { env: { ...OFF, KEEP_RAW_BODIES: 'true' } });
    const answers = [
      await activeCampaign(site, { type: 'open' }),
      await hubspot(site, []),
      await cloudEvents(site, placed('1', 'kim')),
    ];
    await site.stop();
    await site.database.drop();
    for (const { status } of answers) expect(status).toBe(404);
    expect(answers[1]?.body.error.message).toContain('sources.hubspot.clientSecret');
  });
});
