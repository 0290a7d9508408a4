import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map/sources';
const ARTICLE = 'api::article.article';

describe.each(databases)('from URL to content on $name', (kind) => {
  let site: Site;
  let valves: string;
  let soupapes: string;

  beforeAll(async () => {
    site = await startSite(kind);
    valves = await site.publish(ARTICLE, { title: 'Valves', slug: 'valves' });
    soupapes = await site.publish(ARTICLE, { title: 'Soupapes', slug: 'valves' }, 'fr');
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const visit = (contact: string, url: string, more: object = {}) =>
    site.server('POST', `${API}/touchpoints`, { contact, type: 'page_visited', url, ...more });
  const touchpointsOf = async (contact: string) =>
    (await site.server('GET', `${API}/contacts/${contact}/export`)).body.data.touchpoints;
  const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
  const readersOf = (documentId: string): number => {
    const item = service('catalogue').current().find(ARTICLE, documentId);
    return service('model').ranking().learner.audienceOf(item).length;
  };

  it('takes several patterns for a type, and the locale from the path', async () => {
    await visit('patterns', 'https://www.example.com/articles/valves');
    await visit('patterns', '/en/articles/valves/');
    await visit('patterns', 'https://www.example.com/fr/articles/valves?x=1#top');
    const contents = (await touchpointsOf('patterns')).map(
      ({ content }: { content: object }) => content,
    );
    const found = (documentId: string, locale: string | null) => ({
      contentType: ARTICLE,
      documentId,
      locale,
    });
    expect(contents).toEqual([found(valves, null), found(valves, 'en'), found(soupapes, 'fr')]);
  });

  it('reads channel and campaign from the URL, unless the touchpoint names them', async () => {
    const url = '/articles/valves?utm_source=google&utm_medium=cpc&utm_campaign=q1';
    await visit('campaigns', url);
    await visit('campaigns', url, { channel: 'radio', properties: { campaign: 'mine', a: 1 } });
    await visit('campaigns', '/articles/valves?gclid=x', { properties: { a: 1 } });
    expect(await touchpointsOf('campaigns')).toMatchObject([
      { channel: 'paid-search', properties: { campaign: 'q1' } },
      { channel: 'radio', properties: { campaign: 'mine', a: 1 } },
      { channel: 'paid-search', properties: { a: 1 } },
    ]);
  });

  it('links the default locale without a prefix, and others with theirs', async () => {
    const urlsIn = async (locale: string): Promise<string[]> => {
      const target = `${API}/recommendations?locale=${locale}&contentTypes=${ARTICLE}`;
      const { data } = (await site.server('GET', target)).body;
      return data.map(({ url }: { url: string }) => url);
    };
    expect(await urlsIn('en')).toContain('/articles/valves');
    expect(await urlsIn('fr')).toContain('/fr/articles/valves');
  });

  it('reads which list a link stood in, unless the touchpoint says it', async () => {
    await visit('citing', 'https://www.example.com/articles/valves?lc_rid=list-1&utm_medium=email');
    await visit('citing', '/articles/valves?lc_rid=list-1', { recommendationId: 'list-2' });
    expect(await touchpointsOf('citing')).toMatchObject([
      { recommendationId: 'list-1', channel: 'email', content: { documentId: valves } },
      { recommendationId: 'list-2' },
    ]);
  });

  it('takes URLs that are broken', async () => {
    for (const url of ['/articles/%E0%A4%A', 'https://[', '::', 'javascript:alert(1)', '/%00']) {
      expect((await visit('broken', url)).status).toBe(202);
    }
  });

  describe('that could not be resolved', () => {
    let later: string;
    let before: object[];

    it('is kept, and counted by path', async () => {
      for (const contact of ['early-1', 'early-2']) {
        await visit(contact, `https://www.example.com/articles/later?utm_campaign=${contact}`, {
          occurredAt: '2026-01-01T10:00:00Z',
          messageId: `${contact}-later`,
        });
      }
      await visit('early-1', '/nowhere');
      const { body } = await site.admin('GET', `${ADMIN}/unresolved-urls`);
      expect(body.data.paths[0]).toEqual({ path: '/articles/later', touchpoints: 2 });
      expect(body.data.total).toBe(8);
    });

    it('is resolved later, and nothing else of it changes', async () => {
      before = await touchpointsOf('early-1');
      later = await site.publish(ARTICLE, { title: 'Later', slug: 'later' });
      const { status, body } = await site.admin('POST', `${ADMIN}/resolve-urls`, {});
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ resolved: 2, next: null });
      const [resolved, nowhere] = await touchpointsOf('early-1');
      const content = { contentType: ARTICLE, documentId: later, locale: null };
      expect([resolved, nowhere]).toEqual([{ ...before[0], content }, before[1]]);
      const again = await site.admin('POST', `${ADMIN}/resolve-urls`, {});
      expect(again.body.data.resolved).toBe(0);
    });

    it('is learned at once, and stays learned', async () => {
      expect(readersOf(later)).toBe(2);
      await service('model').poll();
      expect(readersOf(later)).toBe(2);
      const { body } = await site.server('GET', `${API}/recommendations?contact=early-2&limit=50`);
      expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(
        later,
      );
    });

    it('is learned where another instance has resolved it', async () => {
      await visit('elsewhere', '/articles/other');
      const other = await site.publish(ARTICLE, { title: 'Other', slug: 'other' });
      await service('catalogue').poll();
      await site.strapi.db
        .getConnection('lifecycle_map_touchpoints')
        .where({ url: '/articles/other' })
        .update({ content_type: ARTICLE, document_id: other, resolved_at: Date.now() });
      await service('model').poll();
      expect(readersOf(other)).toBe(1);
    });

    it('counts once, however often it is read again', async () => {
      const consumed = async (documentId: string): Promise<number> =>
        (await site.admin('GET', `/lifecycle-map/insights/${ARTICLE}/${documentId}`)).body.data
          .consumed;
      await service('model').poll();
      expect(await consumed(later)).toBe(2);
      await visit('elsewhere', '/articles/another');
      const another = await site.publish(ARTICLE, { title: 'Another', slug: 'another' });
      await site.admin('POST', `${ADMIN}/resolve-urls`, {});
      await service('model').poll();
      expect([await consumed(later), await consumed(another)]).toEqual([2, 1]);
    });

    it('is known after a restart', async () => {
      const { database } = site;
      await site.stop();
      site = await startSite(kind, { database });
      await service('model').ready();
      expect(readersOf(later)).toBe(2);
    });

    it('is resolved in batches', async () => {
      const rows = Array.from({ length: 1_000 }, (_, index) => ({
        contact: `crowd-${index}`,
        type: 'page_visited',
        url: index % 2 === 0 ? '/articles/crowd' : '/nowhere',
      }));
      await site.server('POST', `${API}/touchpoints`, { batch: rows });
      await site.publish(ARTICLE, { title: 'Crowd', slug: 'crowd' });
      let resolved = 0;
      let batches = 0;
      for (let after: number | null = 0; after !== null; batches += 1) {
        const { body } = await site.admin('POST', `${ADMIN}/resolve-urls`, { after });
        resolved += body.data.resolved;
        after = body.data.next;
      }
      expect({ resolved, batches }).toEqual({ resolved: 500, batches: 2 });
    });

    it('takes a permission to see, and another to resolve', async () => {
      const nobody = await site.editor([]);
      const reader = await site.editor(['plugin::lifecycle-map.source.read']);
      expect((await nobody('GET', ADMIN)).status).toBe(403);
      expect((await nobody('GET', `${ADMIN}/unresolved-urls`)).status).toBe(403);
      expect((await reader('GET', `${ADMIN}/unresolved-urls`)).status).toBe(200);
      expect((await reader('POST', `${ADMIN}/resolve-urls`, {})).status).toBe(403);
      expect((await site.admin('POST', `${ADMIN}/resolve-urls`, { after: 'x' })).status).toBe(400);
      const report = await reader('GET', ADMIN);
      const [stored] = await site.strapi.db
        .getConnection('lifecycle_map_touchpoints')
        .count({ count: '*' });
      expect(report.body.data).toContainEqual(
        expect.objectContaining({ source: 'api', accepted: Number(stored?.count) }),
      );
    });
  });
});
