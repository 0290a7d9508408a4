import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { TaggingEntry } from '../../plugin/contracts/tagging';
import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const CASE_STUDY = 'api::case-study.case-study';
const READ_TAGS = 'plugin::lifecycle-map.tag.read';
const READ_ARTICLES = 'plugin::content-manager.explorer.read';
const NONE = { stages: [], intents: [], format: null, topics: [] };
const FAQ = { facet: 'format', term: 'faq' };
const QUESTIONS = '# What does it cost?\n\nNothing.\n\n# Who may join?\n\nAnyone.';

describe.each(databases)('tagging on $name', (kind) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const article = (title: string, data: object = {}) =>
    site.publish(ARTICLE, { title, slug: title.toLowerCase().replaceAll(' ', '-'), ...data });
  const path = (documentId: string, uid = ARTICLE) => `/lifecycle-map/tags/${uid}/${documentId}`;
  const put = (documentId: string, tags: object, more: object = {}, send: Send = site.admin) =>
    send('PUT', path(documentId), { data: { ...NONE, ...tags }, ...more });
  const waiting = (query: string, send: Send = site.admin) =>
    send('GET', `/lifecycle-map/tagging?pageSize=50&${query}`);
  const idsIn = async (query: string): Promise<string[]> =>
    (await waiting(query)).body.data.map(({ documentId }: TaggingEntry) => documentId);

  describe('the queues', () => {
    it('hold what is untagged, one row a document, with its text and its suggestions', async () => {
      const documentId = await article('Frequently asked questions', { body: QUESTIONS });
      await site.strapi.documents(ARTICLE as 'api::article.article').update({
        documentId,
        locale: 'fr',
        data: { title: 'Foire aux questions', slug: 'faq-fr' } as never,
      });
      const { status, body } = await waiting('queue=untagged');
      expect(status).toBe(200);
      const rows = body.data.filter((entry: TaggingEntry) => entry.documentId === documentId);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        contentType: ARTICLE,
        locale: 'en',
        title: 'Frequently asked questions',
        excerpt: 'What does it cost? Nothing. Who may join? Anyone.',
        state: 'published',
        confidence: null,
        tags: { ...NONE, dismissed: [], confirmedAt: null },
        suggestions: { format: { term: 'faq' } },
      });
      const french = await waiting('queue=untagged&locale=fr');
      expect(french.body.data).toMatchObject([{ locale: 'fr', title: 'Foire aux questions' }]);
      expect(body.meta.totals.untagged).toBe(body.data.length);
      await put(documentId, { format: 'faq' });
      expect(await idsIn('queue=untagged')).not.toContain(documentId);
    });

    it('are paged by what comes behind the last one, whatever has left meanwhile', async () => {
      const ids = [
        await article('Page one'),
        await article('Page two'),
        await article('Page three'),
      ];
      const first = await waiting('queue=untagged&pageSize=2'.replace('pageSize=50&', ''));
      expect(first.status).toBe(400);
      const page = async (after: string) =>
        (await site.admin('GET', `/lifecycle-map/tagging?pageSize=2${after}`)).body;
      const seen: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const { data, meta } = await page(after);
        for (const { documentId } of data) {
          seen.push(documentId);
          await put(documentId, { stages: ['reach'] });
        }
        after = meta.next === null ? null : `&after=${meta.next}`;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(ids));
      expect((await waiting('queue=untagged')).body.meta.totals.untagged).toBe(0);
    });

    it('hold copies until an editor confirms them, and again once that is taken back', async () => {
      const original = await article('Original to copy');
      await put(original, { format: 'faq' });
      const clone = await site.strapi
        .documents(ARTICLE as 'api::article.article')
        .clone({ documentId: original, data: { slug: 'copied' } as never });
      const documentId = clone?.documentId ?? '';
      expect(await idsIn('queue=uncertain')).toEqual([documentId]);
      expect(await idsIn('queue=uncertain&format=demo')).toEqual([]);
      expect(await idsIn('queue=uncertain&format=faq')).toEqual([documentId]);
      const confirmed = await put(documentId, { format: 'faq' }, { confirmed: true });
      expect(confirmed.body.data.confirmedAt).not.toBeNull();
      expect(await idsIn('queue=uncertain')).toEqual([]);
      await put(documentId, { format: 'faq' }, { confirmed: false });
      expect(await idsIn('queue=uncertain')).toEqual([documentId]);
    });

    it('hold what was not updated for a year, until it is confirmed', async () => {
      const documentId = await article('Grown old');
      const { tableName } = site.strapi.db.metadata.get(ARTICLE);
      await site.strapi.db
        .getConnection(tableName)
        .where('document_id', documentId)
        .update({ updated_at: new Date(Date.now() - 400 * 86_400_000) });
      expect(await idsIn('queue=stale')).toEqual([documentId]);
      await put(documentId, { format: 'faq' }, { confirmed: true });
      expect(await idsIn('queue=stale')).toEqual([]);
    });

    it('say what is wrong with a request, and show nobody what they may not read', async () => {
      for (const query of [
        'queue=odd',
        'mood=good',
        'locale=xx',
        'after=odd',
        'contentTypes=odd',
      ]) {
        expect((await waiting(query)).status, query).toBe(400);
      }
      await site.publish(CASE_STUDY, { title: 'Not for all', slug: 'not-for-all' });
      await article('For all');
      const reader = await site.editor([READ_TAGS, READ_ARTICLES]);
      const { body } = await waiting('queue=untagged', reader);
      expect(body.data.map(({ title }: TaggingEntry) => title)).toEqual(['For all']);
      const blind = await site.editor([READ_TAGS, READ_ARTICLES], { fields: ['slug'] });
      const [entry] = (await waiting('queue=untagged', blind)).body.data;
      expect(entry).toMatchObject({ title: entry.documentId, excerpt: '' });
      const titled = await waiting(`contentTypes=${CASE_STUDY}`, reader);
      expect(titled.status).toBe(403);
    });
  });

  describe('evidence', () => {
    it('tells what was accepted from what was set by hand', async () => {
      const documentId = await article('Accepted');
      const accepted = [{ facet: 'stage', term: 'reach' }];
      const { body } = await put(documentId, { stages: ['reach', 'grow'] }, { accepted });
      const sources = body.data.authorship.map(
        ({ term, source }: { term: string; source: string }) => [term, source],
      );
      expect(new Map(sources)).toEqual(
        new Map([
          ['reach', 'suggestion'],
          ['grow', 'editor'],
        ]),
      );
    });

    it('keeps what was dismissed for everybody, until it is set or brought back', async () => {
      const documentId = await article('Dismissed');
      const other = await site.editor([
        READ_TAGS,
        'plugin::lifecycle-map.tag.write',
        READ_ARTICLES,
        'plugin::content-manager.explorer.update',
      ]);
      await put(documentId, {}, { dismissed: [FAQ, FAQ] });
      expect((await other('GET', path(documentId))).body.data.dismissed).toEqual([FAQ]);
      await put(documentId, {}, { restored: [FAQ] }, other);
      expect((await site.admin('GET', path(documentId))).body.data.dismissed).toEqual([]);
      await put(documentId, {}, { dismissed: [FAQ] });
      const set = await put(documentId, { format: 'faq' });
      expect(set.body.data).toMatchObject({ format: 'faq', dismissed: [] });
      const unknown = await put(documentId, {}, { dismissed: [{ facet: 'format', term: 'odd' }] });
      expect(unknown.status).toBe(400);
      expect(unknown.body.error.details.errors[0].path).toEqual(['dismissed', '0', 'term']);
    });

    it('teaches the suggester what is not wanted', async () => {
      const ids: string[] = [];
      for (let number = 0; number < 6; number += 1) {
        ids.push(
          await article(`Valve FAQ ${String(number)}`, { body: `Valves ${String(number)}` }),
        );
      }
      const fresh = await article('Valve FAQ 99', { body: 'Valves 99' });
      const confidence = async (): Promise<number> => {
        const { body } = await site.admin('GET', `/lifecycle-map/suggestions/${ARTICLE}/${fresh}`);
        return body.data.format?.term === 'faq' ? body.data.format.confidence : 0;
      };
      const before = await confidence();
      expect(before).toBeGreaterThan(0.4);
      for (const documentId of ids) await put(documentId, {}, { dismissed: [FAQ] });
      await vi.waitFor(async () => expect(await confidence()).toBeLessThan(before), 10_000);
    });
  });

  describe('two editors at once', () => {
    const seen = { before: { ...NONE } };

    it('lose nothing of each other, and are told of the format that the first of them chose', async () => {
      const documentId = await article('Fought over');
      const [first, second] = await Promise.all([
        put(documentId, { stages: ['reach'], format: 'faq' }, seen),
        put(documentId, { stages: ['grow'], topics: ['Pumps'], format: 'demo' }, seen),
      ]);
      const conflicts = [...first.body.meta.conflicts, ...second.body.meta.conflicts];
      const { body } = await site.admin('GET', path(documentId));
      expect(body.data.stages).toHaveLength(2);
      expect(body.data.topics).toEqual(['pumps']);
      expect(conflicts).toEqual([
        {
          facet: 'format',
          kept: body.data.format,
          refused: body.data.format === 'faq' ? 'demo' : 'faq',
          author: 'Ada Min',
        },
      ]);
      const { tableName } = site.strapi.db.metadata.get('plugin::lifecycle-map.tag');
      const formats = await site.strapi.db
        .getConnection(tableName)
        .select('term')
        .where({ target_id: documentId, facet: 'format' });
      expect(formats).toHaveLength(1);
    });

    it('take the tags as they are given when nobody says what they saw', async () => {
      const documentId = await article('Replaced');
      await put(documentId, { stages: ['reach'], format: 'faq' });
      const { body } = await put(documentId, { format: 'demo' });
      expect(body.data).toMatchObject({ stages: [], format: 'demo' });
      expect(body.meta.conflicts).toEqual([]);
    });
  });
});
