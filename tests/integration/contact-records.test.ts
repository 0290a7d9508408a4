import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map/contacts';
const ARTICLE = 'api::article.article';
const PERMISSION = 'plugin::lifecycle-map';
const READ_ARTICLES = 'plugin::content-manager.explorer.read';

describe.each(databases)('contacts for people to look at on $name', (kind) => {
  let site: Site;
  let documentId: string;
  const device = randomUUID();

  const search = async (text: string) =>
    (await site.admin('GET', `${ADMIN}?search=${encodeURIComponent(text)}`)).body.data;
  const recordOf = async (text: string): Promise<number> => (await search(text))[0].record;
  const look = async (text: string, part = '') =>
    (await site.admin('GET', `${ADMIN}/records/${await recordOf(text)}${part}`)).body;

  beforeAll(async () => {
    site = await startSite(kind);
    documentId = await site.publish(ARTICLE, { title: 'Spare parts', slug: 'spare-parts' });
    await site.publish(ARTICLE, { title: 'Still unread', slug: 'still-unread' });
    const content = { contentType: ARTICLE, documentId };
    await site.server('POST', `${API}/touchpoints`, {
      batch: [
        { anonymousId: device, type: 'page_visited', url: '/nowhere/at-all' },
        { contact: 'ana@example.com', anonymousId: device, type: 'content_viewed', content },
        {
          contact: 'ana@example.com',
          type: 'purchased',
          channel: 'email',
          occurredAt: '2026-01-05T08:00:00Z',
          properties: { campaign: 'spring' },
        },
        { contact: 'Bob', type: 'content_viewed', content },
        { anonymousId: randomUUID(), type: 'content_viewed', content },
      ],
    });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('are listed the newest first, page by page, with stage, first and last touch', async () => {
    const { body } = await site.admin('GET', `${ADMIN}?pageSize=2`);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    const second = (await site.admin('GET', `${ADMIN}?pageSize=2&page=2`)).body.data;
    const all = [...body.data, ...second];
    const records = all.map(({ record }: { record: number }) => record);
    expect(records).toEqual([...records].sort((left: number, right: number) => right - left));
    const ana = all.find(({ identity }) => identity.value === 'ana@example.com');
    expect(ana).toMatchObject({ identity: { kind: 'contact' }, identities: 3, touchpoints: 3 });
    expect(Date.now() - Date.parse(ana.lastTouchAt)).toBeLessThan(3_600_000);
    // Its first touchpoint was brought in later than it occurred.
    expect(ana.knownSince).toBe('2026-01-05T08:00:00.000Z');
    expect(ana.stage).toEqual(expect.any(String));
  });

  it('are found by any id of theirs, byte for byte, and by the address of which a hash is stored', async () => {
    for (const text of ['ana@example.com', 'ANA@EXAMPLE.COM', device]) {
      expect(await search(text), text).toMatchObject([{ identity: { value: 'ana@example.com' } }]);
    }
    expect(await search('Bob')).toHaveLength(1);
    expect(await search('bob')).toEqual([]);
    expect(await search("' or 1=1 --")).toEqual([]);
  });

  it('are found by the id of another tool, with its name and without', async () => {
    await site.strapi
      .plugin('lifecycle-map')
      .service('touchpoints')
      .ingest([
        {
          messageId: null,
          person: { externalId: 'hubspot:51' },
          type: 'demo_requested',
          content: null,
          url: null,
          channel: null,
          occurredAt: Date.now(),
          recommendationId: null,
          properties: null,
        },
      ]);
    expect(await search('51')).toMatchObject([{ identity: { kind: 'external' } }]);
    expect(await search('hubspot:51')).toHaveLength(1);
  });

  it('show their timeline with what each touchpoint resolved to', async () => {
    const { data, meta } = await look('ana@example.com', '/timeline?pageSize=2');
    expect(meta.pagination).toMatchObject({ total: 3, pageCount: 2 });
    const rest = (await look('ana@example.com', '/timeline?pageSize=2&page=2')).data;
    const touchpoints = [...data, ...rest];
    expect(touchpoints.map(({ type }: { type: string }) => type).sort()).toEqual([
      'content_viewed',
      'page_visited',
      'purchased',
    ]);
    expect(touchpoints.at(-1)).toMatchObject({
      type: 'purchased',
      channel: 'email',
      content: null,
      properties: { campaign: 'spring' },
      identity: { kind: 'contact', value: 'ana@example.com' },
    });
    expect(touchpoints.find(({ type }) => type === 'content_viewed').content).toEqual({
      contentType: ARTICLE,
      documentId,
      locale: null,
      title: 'Spare parts',
    });
    expect(touchpoints.find(({ type }) => type === 'page_visited')).toMatchObject({
      url: '/nowhere/at-all',
      content: null,
      identity: { kind: 'anonymous', value: device },
    });
  });

  it('show where they are, by what evidence, and their ids', async () => {
    const { data } = await look('ana@example.com');
    expect(data.usesProfile).toBe(true);
    expect(data.identities.map((identity: { kind: string }) => identity.kind)).toEqual([
      'contact',
      'email',
      'anonymous',
    ]);
    expect(JSON.stringify(data.identities[1])).not.toContain('example.com');
    expect(data.summary).toMatchObject({ stage: 'grow', touchpoints: 3 });
    expect(data.summary.evidence[0]).toMatchObject({ type: 'purchased', content: null });
    expect(data.consent).toEqual({ state: 'not_said', changedAt: null });
    const list = await search('ana@example.com');
    expect(list[0].stage).toBe(data.summary.stage);
  });

  it('show what would be recommended now and why, as it would be, and store nothing of it', async () => {
    const { data } = await look('ana@example.com', '/recommendations?limit=3');
    const { body } = await site.server('GET', `${API}/recommendations?contact=ana@example.com`);
    const titles = data.map(({ title }: { title: string }) => title);
    expect(titles).not.toContain('Spare parts');
    expect(titles).toContain('Still unread');
    expect(data[0].documentId).toBe(body.data[0].documentId);
    const sum = data[0].reasons.reduce(
      (total: number, { contribution }: { contribution: number }) => total + contribution,
      0,
    );
    expect(sum).toBeCloseTo(data[0].score, 6);
    const { body: exported } = await site.admin(
      'GET',
      `${ADMIN}/records/${await recordOf('ana@example.com')}/export`,
    );
    expect(exported.data.served).toHaveLength(1);
  });

  it('who have withdrawn consent are shown so, and as newcomers', async () => {
    const carl = { contact: 'carl', type: 'purchased' };
    await site.server('POST', `${API}/touchpoints`, carl);
    await site.server('PUT', `${API}/contacts/carl/consent`, { consent: false });
    const { data } = await look('carl');
    expect(data.consent).toEqual({ state: 'withdrawn', changedAt: expect.any(String) });
    expect(data.usesProfile).toBe(false);
    expect(data.summary.touchpoints).toBe(0);
    await site.server('PUT', `${API}/contacts/carl/consent`, { consent: true });
    expect((await look('carl')).data.consent.state).toBe('given');
  });

  it('name content only of types that the user may read', async () => {
    const reader = await site.editor([`${PERMISSION}.contact.read`]);
    const record = await recordOf('ana@example.com');
    const { body } = await reader('GET', `${ADMIN}/records/${record}/timeline`);
    const viewed = body.data.find(({ type }: { type: string }) => type === 'content_viewed');
    expect(viewed.content).toBeNull();
    const both = await site.editor([`${PERMISSION}.contact.read`, READ_ARTICLES]);
    const { body: named } = await both('GET', `${ADMIN}/records/${record}/timeline`);
    expect(JSON.stringify(named.data)).toContain('Spare parts');
  });

  it('stand behind a permission each for reading, recommending, exporting and erasing', async () => {
    const path = `${ADMIN}/records/${await recordOf('Bob')}`;
    const nobody = await site.editor([]);
    const reader = await site.editor([`${PERMISSION}.contact.read`]);
    const previewer = await site.editor([
      `${PERMISSION}.contact.read`,
      `${PERMISSION}.recommendation.preview`,
    ]);
    const status = async (who: Send, method: string, part: string) =>
      (await who(method, part)).status;
    for (const part of [ADMIN, path, `${path}/timeline`, `${path}/recommendations`]) {
      expect(await status(nobody, 'GET', part), part).toBe(403);
    }
    for (const part of [ADMIN, path, `${path}/timeline`]) {
      expect(await status(reader, 'GET', part), part).toBe(200);
    }
    expect(await status(reader, 'GET', `${path}/recommendations`)).toBe(403);
    expect(await status(previewer, 'GET', `${path}/recommendations`)).toBe(200);
    expect(await status(reader, 'GET', `${path}/export`)).toBe(403);
    expect(await status(reader, 'DELETE', path)).toBe(403);
  });

  it('are exported and erased by people who may, whatever id they are known by', async () => {
    const visitor = randomUUID();
    await site.server('POST', `${API}/touchpoints`, { anonymousId: visitor, type: 'page_visited' });
    const path = `${ADMIN}/records/${await recordOf(visitor)}`;
    const eraser = await site.editor([
      `${PERMISSION}.contact.export`,
      `${PERMISSION}.contact.delete`,
    ]);
    const { body } = await eraser('GET', `${path}/export`);
    expect(body.data.identities).toMatchObject([{ kind: 'anonymous', value: visitor }]);
    expect((await eraser('DELETE', path)).status).toBe(200);
    expect(await search(visitor)).toEqual([]);
    for (const part of [path, `${path}/export`]) {
      expect((await site.admin('GET', part)).status).toBe(404);
    }
    expect((await eraser('DELETE', path)).status).toBe(404);
  });

  it('say what is wrong with a question', async () => {
    const bad = async (part: string) => (await site.admin('GET', `${ADMIN}${part}`)).body.error;
    expect((await bad('?serach=ana')).message).toContain('serach');
    expect((await bad('?pageSize=1000')).status).toBe(400);
    expect((await bad('/records/one')).status).toBe(400);
    expect((await bad('/records/1')).status).toBe(404);
    expect((await bad(`/records/1/recommendations?limit=0`)).status).toBe(400);
  });
});
