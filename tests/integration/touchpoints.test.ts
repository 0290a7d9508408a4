import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const PATH = '/api/lifecycle-map/touchpoints';
const ARTICLE = 'api::article.article';

describe.each(databases)('touchpoints on $name', (kind) => {
  let site: Site;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(kind);
    documentId = await site.publish(ARTICLE, { title: 'Valves', slug: 'valves' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const count = async (): Promise<number> => {
    const [row] = await site.strapi.db
      .getConnection('lifecycle_map_touchpoints')
      .count({ count: '*' });
    return Number(row?.count);
  };

  it('takes a single touchpoint and answers 202', async () => {
    const { status, body } = await site.server('POST', PATH, {
      contact: 'one',
      type: 'content_viewed',
      content: { contentType: ARTICLE, documentId },
      occurredAt: '2026-01-01T10:00:00Z',
      channel: 'email',
      properties: { nested: { emoji: '🛠' } },
    });
    expect(status).toBe(202);
    expect(body.data).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
  });

  it('keeps the good rows of a batch and says what is wrong with the others', async () => {
    const before = await count();
    const { status, body } = await site.server('POST', PATH, {
      batch: [
        { contact: 'two', type: 'page_visited' },
        { contact: 'two', type: 'nonsense' },
        { type: 'page_visited' },
        { contact: 'two', type: 'page_visited', colour: 'red' },
        { contact: 'two', type: 'page_visited', occurredAt: '2999-01-01T00:00:00Z' },
        {
          contact: 'two',
          type: 'page_visited',
          content: { contentType: 'api::nope.nope', documentId: 'x' },
        },
        { contact: 'a\u0000b', type: 'page_visited' },
        { contact: '\ud800', type: 'page_visited' },
        { contact: 'two', type: 'page_visited', properties: { long: 'x'.repeat(9_000) } },
        null,
      ],
    });
    expect(status).toBe(202);
    expect(body.data.accepted).toBe(1);
    expect(body.data.rejected.map(({ index }: { index: number }) => index)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(body.data.rejected[0].errors[0]).toMatchObject({
      path: ['type'],
      message: expect.stringContaining('nonsense'),
    });
    expect(body.data.rejected[2].errors[0].path).toEqual(['colour']);
    expect(await count()).toBe(before + 1);
  });

  it('rejects a single touchpoint of an undeclared type by name', async () => {
    const { status, body } = await site.server('POST', PATH, { contact: 'one', type: 'sneezed' });
    expect(status).toBe(400);
    expect(body.error.message).toContain('sneezed');
    expect(body.error.details.errors[0].path).toEqual(['type']);
  });

  it('counts a messageId that was seen before as a duplicate, byte for byte', async () => {
    const id = randomUUID();
    const row = (messageId: string) => ({ contact: 'three', type: 'page_visited', messageId });
    const first = await site.server('POST', PATH, {
      batch: [row(`${id}a`), row(`${id}A`), row(`${id}á`), row(`${id}a `), row(`${id}a`)],
    });
    expect(first.body.data).toMatchObject({ accepted: 4, duplicates: 1 });
    const again = await site.server('POST', PATH, { batch: [row(`${id}a`), row(`${id}b`)] });
    expect(again.body.data).toMatchObject({ accepted: 1, duplicates: 1 });
  });

  it('stores a message once when it arrives many times at once', async () => {
    const batch = Array.from({ length: 20 }, (_, index) => ({
      contact: `burst-${index % 5}`,
      anonymousId: `device-${index % 3}`,
      type: 'page_visited',
      messageId: `burst-${kind.name}-${index}`,
    }));
    const before = await count();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => site.server('POST', PATH, { batch })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 202));
    const accepted = answers.reduce((sum, { body }) => sum + body.data.accepted, 0);
    expect(accepted).toBe(20);
    expect(await count()).toBe(before + 20);
  });

  it('takes a full batch of 1,000 rows of as many new contacts', async () => {
    const batch = Array.from({ length: 1_000 }, (_, index) => ({
      contact: `crowd-${index}`,
      anonymousId: `crowd-device-${index}`,
      type: 'page_visited',
    }));
    const { body } = await site.server('POST', PATH, { batch });
    expect(body.data).toEqual({ accepted: 1_000, duplicates: 0, rejected: [] });
  });

  it('refuses more than 1,000 rows and bodies of the wrong shape', async () => {
    const rows = Array.from({ length: 1_001 }, () => ({ contact: 'x', type: 'page_visited' }));
    expect((await site.server('POST', PATH, { batch: rows })).status).toBe(413);
    expect((await site.server('POST', PATH, { batch: 'no' })).status).toBe(400);
    expect((await site.server('POST', PATH, [])).status).toBe(400);
    expect((await site.server('POST', `${PATH}?speed=fast`, { batch: [] })).status).toBe(400);
  });

  it('resolves a URL to content through the type’s pattern', async () => {
    await site.server('POST', PATH, {
      contact: 'by-url',
      type: 'page_visited',
      url: 'https://www.example.com/articles/valves?utm_source=mail',
    });
    const { body } = await site.server('GET', '/api/lifecycle-map/contacts/by-url/export');
    expect(body.data.touchpoints[0].content).toMatchObject({ contentType: ARTICLE, documentId });
  });

  it('answers, and goes on, when something cannot be learned', async () => {
    const catalogue = site.strapi.plugin('lifecycle-map').service('catalogue').current();
    const broken = vi.spyOn(catalogue, 'tagsOf').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    const content = { contentType: ARTICLE, documentId };
    const view = { contact: 'unlucky', type: 'content_viewed', content };
    expect((await site.server('POST', PATH, view)).status).toBe(202);
    expect((await site.server('GET', '/api/lifecycle-map/recommendations')).status).toBe(200);
    expect(broken).toHaveBeenCalled();
    broken.mockRestore();
    const { body } = await site.server('GET', '/api/lifecycle-map/contacts/unlucky/export');
    expect(body.data.touchpoints).toHaveLength(1);
  });

  it('teaches the model exactly what was accepted', async () => {
    const events = async () =>
      (await site.server('GET', '/api/lifecycle-map/recommendations')).body.meta.model.events;
    const before = await events();
    await site.server('POST', PATH, {
      batch: [
        { contact: 'm', type: 'page_visited', messageId: 'model-1' },
        { contact: 'm', type: 'page_visited', messageId: 'model-1' },
        { contact: 'm', type: 'nonsense' },
      ],
    });
    expect(await events()).toBe(before + 1);
  });

  it('knows the same after a restart', async () => {
    const ask = () => site.server('GET', '/api/lifecycle-map/recommendations?contact=one&limit=5');
    const before = await ask();
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database });
    await site.strapi.plugin('lifecycle-map').service('model').ready();
    const after = await ask();
    expect(after.body.data).toEqual(before.body.data);
    expect(after.body.meta.model).toEqual(before.body.meta.model);
    expect(after.body.meta.contact).toEqual(before.body.meta.contact);
  });
});
