import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const TEN = 10;

const SCRIPT = path.resolve(import.meta.dirname, '../../client/dist/client.js');

describe.each(databases)('what pages load on $name', (kind) => {
  let site: Site;
  const anonymousId = randomUUID();

  beforeAll(async () => {
    site = await startSite(kind);
    for (let number = 1; number <= TEN; number += 1) {
      const documentId = await site.publish(ARTICLE, {
        title: `How to look after the pumps of plant ${number}`,
        slug: `how-to-look-after-the-pumps-of-plant-${number}`,
        summary: 'What to look at, and how often.',
        body: 'Words. '.repeat(200),
      });
      const { status } = await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
        data: {
          stages: ['nurture', 'convert'],
          intents: ['explore-solutions', 'use-resource'],
          format: 'how-to-article',
          topics: ['maintenance', 'pumps'],
        },
      });
      expect(status).toBe(200);
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const knowing = (target: string, etag: string, authorization = site.serverToken) =>
    fetch(`${site.url}${target}`, {
      headers: { Authorization: authorization, 'If-None-Match': etag },
    });

  describe('the script of the client', () => {
    it('is served to everybody, as the package was built with it', async () => {
      const response = await fetch(`${site.url}${API}/client.js`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(await response.text()).toBe(readFileSync(SCRIPT, 'utf8'));
    });

    it('is not sent again to a browser that has it', async () => {
      const { headers } = await fetch(`${site.url}${API}/client.js`);
      const again = await fetch(`${site.url}${API}/client.js`, {
        headers: { 'If-None-Match': headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    });
  });

  describe('the taxonomy', () => {
    it('is sent again only when it has changed', async () => {
      const { headers } = await site.server('GET', `${API}/taxonomy`);
      const etag = headers.get('etag') ?? '';
      expect((await knowing(`${API}/taxonomy`, etag)).status).toBe(304);
      const documentId = await site.publish(ARTICLE, { title: 'Seals', slug: 'seals' });
      await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
        data: { stages: [], intents: [], format: null, topics: ['seals'] },
      });
      expect((await knowing(`${API}/taxonomy`, etag)).status).toBe(200);
    });
  });

  describe('a list', () => {
    const list = `${API}/recommendations?fields=title,slug`;
    const keysOf = (item: object): string[] => Object.keys(item).sort();
    const ALWAYS = ['contentType', 'documentId', 'entry', 'locale', 'rank', 'score', 'url'];
    const TAGS = ['format', 'intents', 'stages', 'topics'];

    it('has everything for a server, and tags for a page', async () => {
      const asked = `${list}&anonymousId=${anonymousId}`;
      const { body: forServer } = await site.reader('GET', asked);
      expect(keysOf(forServer.data[0])).toEqual([...ALWAYS, ...TAGS, 'delivery', 'reasons'].sort());
      expect(forServer.meta.contact.stage).toEqual(expect.any(String));
      const { body: forPage } = await site.visitor('GET', asked);
      expect(keysOf(forPage.data[0])).toEqual([...ALWAYS, ...TAGS].sort());
      expect(forPage.meta.contact).toBeUndefined();
    });

    it('has what is asked for by name, and nothing else', async () => {
      const { body: bare } = await site.server('POST', `${API}/recommendations`, { include: [] });
      const { body: none } = await site.visitor('GET', `${list}&include=`);
      expect(keysOf(none.data[0])).toEqual(ALWAYS);
      expect(keysOf(bare.data[0])).toEqual(ALWAYS);
      const { body } = await site.visitor('GET', `${list}&include=reasons,delivery`);
      expect(keysOf(body.data[0])).toEqual([...ALWAYS, 'delivery', 'reasons'].sort());
    });

    it('tells of a contact only who may know it, however it is asked', async () => {
      const { body } = await site.visitor(
        'GET',
        `${list}&include=contact&anonymousId=${anonymousId}`,
      );
      expect(body.meta.contact).toBeUndefined();
      const { body: minted } = await site.server('POST', `${API}/contacts/token`, {
        contact: 'ana',
      });
      const { body: own } = await site.visitor('POST', `${API}/recommendations`, {
        include: ['contact'],
        contactToken: minted.data.token,
      });
      expect(own.meta.contact.stage).toEqual(expect.any(String));
    });

    it('has only the fields that were asked for, and the address once', async () => {
      const { body } = await site.visitor('GET', list);
      expect(keysOf(body.data[0].entry)).toEqual(['slug', 'title']);
      const { body: whole } = await site.visitor('GET', `${API}/recommendations`);
      expect(whole.data[0].entry.documentId).toBe(whole.data[0].documentId);
      const { body: named } = await site.visitor('GET', `${list},documentId`);
      expect(keysOf(named.data[0].entry)).toEqual(['documentId', 'slug', 'title']);
    });

    it('names an unknown part', async () => {
      const { status, body } = await site.visitor('GET', `${list}&include=tags,secrets`);
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['include', '1']);
    });

    it('has scores of six decimals that are the sum of the reasons', async () => {
      const { body } = await site.server('GET', list);
      for (const { score, reasons } of body.data) {
        const numbers = [
          score,
          ...reasons.map((reason: { contribution: number }) => reason.contribution),
        ];
        for (const number of numbers) expect(Number(number.toFixed(6))).toBe(number);
        const sum = numbers.slice(1).reduce((total: number, one: number) => total + one, 0);
        expect(Number(sum.toFixed(6))).toBe(score);
      }
    });
  });

  describe('a placement', () => {
    const CONFIG = 'plugin::lifecycle-map';
    const COURSE = 'api::course.course';
    let first: string;

    beforeAll(async () => {
      first = await site.publish(ARTICLE, { title: 'Start here', slug: 'start-here' });
      const draft = await site.strapi.documents(ARTICLE).create({ data: { title: 'Later' } });
      const asConfigured: object = site.strapi.config.get(CONFIG);
      site.strapi.config.set(CONFIG, {
        ...asConfigured,
        placements: {
          'article-end': { types: [ARTICLE], limit: 2, formats: ['how-to-article'] },
          mail: {
            types: [ARTICLE],
            stages: ['grow'],
            channel: 'email',
            fallback: [draft.documentId, first],
          },
          courses: { types: [COURSE], limit: 12 },
        },
      });
    });

    it('says what a request leaves out, and no more', async () => {
      const { body } = await site.visitor('GET', `${API}/recommendations?placement=article-end`);
      expect(body.data.map(({ format }: { format: string }) => format)).toEqual([
        'how-to-article',
        'how-to-article',
      ]);
      const { body: more } = await site.server('POST', `${API}/recommendations`, {
        placement: 'article-end',
        limit: 4,
      });
      expect(more.data).toHaveLength(4);
      const { body: lines } = await site.server('GET', `${API}/recommendations?placement=courses`);
      expect(lines.data).toEqual([]);
    });

    it('shows its fallback where a list is empty: what is published of it', async () => {
      const { body } = await site.server('GET', `${API}/recommendations?placement=mail`);
      expect(body.data).toMatchObject([{ documentId: first, rank: 1, score: 0, reasons: [] }]);
      expect(body.data[0].url).toContain(`lc_rid=${body.meta.recommendationId}`);
    });

    it('that the site does not have is named, with those that it has', async () => {
      const { status, body } = await site.visitor('GET', `${API}/recommendations?placement=attic`);
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['placement']);
      expect(body.error.message).toContain('article-end, courses, mail');
    });

    it('holds a batch to the length of its lists', async () => {
      const asked = { contacts: ['ana'], placement: 'courses' };
      expect((await site.server('POST', `${API}/recommendations/batch`, asked)).status).toBe(400);
    });

    it('is told to frontends, under its scope', async () => {
      const { body } = await site.reader('GET', `${API}/placements`);
      expect(body.data.map(({ key }: { key: string }) => key)).toEqual([
        'article-end',
        'courses',
        'mail',
      ]);
      expect(body.data[0]).toEqual({
        key: 'article-end',
        types: [ARTICLE],
        limit: 2,
        stages: [],
        formats: ['how-to-article'],
        channel: null,
        fallback: [],
      });
      expect((await site.visitor('GET', `${API}/placements`)).status).toBe(403);
    });
  });

  it("takes what Strapi's own clients wrap in data", async () => {
    const row = { contact: 'wrapped', type: 'page_visited', messageId: 'wrapped-1' };
    const accepted = { accepted: 1, duplicates: 0, rejected: [] };
    const sent = await site.server('POST', `${API}/touchpoints`, { data: row });
    expect(sent).toMatchObject({ status: 202, body: { data: accepted } });
    const batch = [{ ...row, messageId: 'wrapped-2' }];
    const sentBatch = await site.server('POST', `${API}/touchpoints`, { data: { batch } });
    expect(sentBatch).toMatchObject({ status: 202, body: { data: accepted } });
    const asked = await site.server('POST', `${API}/recommendations`, { data: { limit: 2 } });
    expect(asked.body.data).toHaveLength(2);
    const token = await site.server('POST', `${API}/contacts/token`, { data: { contact: 'ana' } });
    expect(token.status).toBe(200);
    const mixed = await site.server('POST', `${API}/recommendations`, { data: {}, limit: 2 });
    expect(mixed.status).toBe(400);
  });
});
