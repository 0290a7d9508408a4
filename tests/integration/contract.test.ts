import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contentRoutes } from '../../server/src/routes';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map';
const ARTICLE = 'api::article.article';
const CASE = 'api::case-study.case-study';
const SCOPE = 'plugin::lifecycle-map.';

interface Item {
  contentType: string;
  documentId: string;
  entry: Record<string, unknown>;
  reasons: { detail: string }[];
}

describe.each(databases)('the contract on $name', (kind) => {
  let site: Site;
  let article: string;
  let other: string;
  let study: string;
  const tags = { stages: ['reach'], intents: ['learn-how'], format: 'how-to-article', topics: [] };

  beforeAll(async () => {
    site = await startSite(kind);
    article = await site.publish(ARTICLE, {
      title: 'Valves',
      slug: 'valves',
      summary: 'Of valves',
      body: 'Secret sauce',
    });
    other = await site.publish(ARTICLE, { title: 'Pumps', slug: 'pumps' });
    study = await site.publish(CASE, { title: 'How Acme keeps its valves', slug: 'acme' });
    for (const [uid, documentId] of [
      [ARTICLE, article],
      [ARTICLE, other],
      [CASE, study],
    ]) {
      await site.admin('PUT', `${ADMIN}/tags/${uid}/${documentId}`, { data: tags });
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const idsOf = (body: { data: Item[] }): string[] => body.data.map(({ documentId }) => documentId);
  const view = (person: object, documentId: string, contentType = ARTICLE) => ({
    ...person,
    type: 'content_viewed',
    content: { contentType, documentId },
  });

  describe('errors', () => {
    it('say why a browser may not act for somebody', async () => {
      const { status, body } = await site.visitor('GET', `${API}/recommendations?contact=kim`);
      expect(status).toBe(403);
      expect(body).toMatchObject({ data: null, error: { status: 403, name: 'ForbiddenError' } });
      expect(body.error.message).toContain('contactToken');
      expect(body.error.details.errors[0].message).toBe(body.error.message);
    });

    it('name the scope that a caller lacks', async () => {
      const { status, body } = await site.reader('POST', `${API}/touchpoints`, {});
      expect(status).toBe(403);
      expect(body.error.message).toContain(`${SCOPE}touchpoint.create`);
      const theirs = await site.reader('POST', '/api/articles', { data: {} });
      expect(theirs.body.error.message).toBe('Forbidden');
    });

    it('say what an editor may not read', async () => {
      const editor = await site.editor([`${SCOPE}tag.read`]);
      const { status, body } = await editor('GET', `${ADMIN}/tags/${ARTICLE}/${article}`);
      expect(status).toBe(403);
      expect(body.error.message).toContain(ARTICLE);
    });

    it('list what was wrong and where, also where Strapi found it', async () => {
      const missing = await site.server('GET', `${API}/contacts/nobody/export`);
      expect(missing.status).toBe(404);
      expect(missing.body.error.details.errors).toHaveLength(1);
      const populate = 'populate[localizations][fields][0]=nope';
      const { body } = await site.server('GET', `${API}/recommendations?${populate}`);
      expect(body.error.details.errors[0]).toMatchObject({
        path: ['populate', 'nope'],
        name: 'ValidationError',
      });
    });
  });

  describe('a request', () => {
    it.each(['stages', 'intents', 'formats'])('names no unknown term in %s', async (facet) => {
      for (const path of ['recommendations', 'contents']) {
        const { status, body } = await site.server('GET', `${API}/${path}?${facet}=nope`);
        expect(status, path).toBe(400);
        expect(body.error.message).toContain('nope');
      }
    });

    it('asks only for topics that were used, and no admin preview for anything else', async () => {
      expect((await site.server('GET', `${API}/contents?topics=nope`)).status).toBe(400);
      const preview = await site.admin('POST', `${ADMIN}/recommendations/preview`, {
        stages: ['nope'],
      });
      expect(preview.status).toBe(400);
    });

    it('reads only content that takes part, in its context and its history', async () => {
      const content = { contentType: 'api::legal-page.legal-page', documentId: 'x' };
      const context = await site.server('POST', `${API}/recommendations`, { context: content });
      expect(context.status).toBe(400);
      expect(context.body.error.details.errors[0].path).toEqual(['context', 'contentType']);
      const history = await site.server('POST', `${API}/recommendations`, {
        touchpoints: [{ type: 'content_viewed', content }],
      });
      expect(history.status).toBe(400);
      expect(history.body.error.details.errors[0].path).toEqual([
        'touchpoints',
        '0',
        'content',
        'contentType',
      ]);
    });

    it('tells the history of the contact that it is about, and of nobody else', async () => {
      const ask = (contact: string) =>
        site.server('POST', `${API}/recommendations`, {
          contact: 'kim',
          touchpoints: [view({ contact }, article)],
        });
      expect((await ask('kim')).status).toBe(200);
      const { status, body } = await ask('somebody else');
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['touchpoints', '0', 'contact']);
    });

    it('takes a day for its midnight in UTC', async () => {
      const touchpoints = [
        { type: 'demo_requested', occurredAt: '2026-02-02' },
        { type: 'demo_requested', occurredAt: '2026-02-02T00:00:01Z' },
      ];
      const { body } = await site.server('POST', `${API}/recommendations`, {
        touchpoints,
        at: '2026-02-02',
      });
      expect(body.meta.contact.touchpoints).toBe(1);
    });

    it('is not served a smaller page than it asked for', async () => {
      for (const name of ['pageSize', 'limit']) {
        const asked = `${API}/contents?pagination[${name}]`;
        expect((await site.reader('GET', `${asked}=100`)).status).toBe(200);
        const { status, body } = await site.reader('GET', `${asked}=101`);
        expect(status).toBe(400);
        expect(body.error.details.errors[0].path).toEqual(['pagination', name]);
      }
    });
  });

  describe('who sees what', () => {
    it('answers a token with the scope of one type from that type alone', async () => {
      await site.server('POST', `${API}/touchpoints`, {
        batch: Array.from({ length: 6 }, (_, index) => [
          view({ contact: `reader-${index}` }, study, CASE),
          view({ contact: `reader-${index}` }, article),
        ]).flat(),
      });
      const ours = [
        'recommendation.find',
        'recommendation.findOne',
        'content.find',
        'coverage.find',
      ];
      const send = await site.token([...ours.map((name) => SCOPE + name), `${ARTICLE}.find`]);
      const read = view({}, study, CASE);
      const list = await send('POST', `${API}/recommendations`, { limit: 50, touchpoints: [read] });
      expect(idsOf(list.body).sort()).toEqual([article, other].sort());
      expect(JSON.stringify(list.body)).not.toContain('Acme');
      const contents = await send('GET', `${API}/contents`);
      expect(idsOf(contents.body).sort()).toEqual([article, other].sort());
      expect(contents.body.meta.pagination.total).toBe(2);
      const coverage = await send('GET', `${API}/coverage?rows=contentType&columns=stage`);
      expect(coverage.body.data.rows.map(({ key }: { key: string }) => key)).toEqual([ARTICLE]);
      for (const documentId of [study, 'nothing']) {
        const explained = await send(
          'GET',
          `${API}/recommendations/explain?contentType=${CASE}&documentId=${documentId}`,
        );
        expect(explained.body.data.excluded.code).toBe('forbidden');
      }
      for (const path of ['recommendations', 'contents', 'coverage']) {
        expect((await send('GET', `${API}/${path}?contentTypes=${CASE}`)).status).toBe(403);
      }
    });

    it('explains every exclusion', async () => {
      const excluded = async (contentType: string, documentId: string, more = '') =>
        (
          await site.server(
            'GET',
            `${API}/recommendations/explain?contentType=${contentType}&documentId=${documentId}${more}`,
          )
        ).body.data.excluded;
      await site.server('POST', `${API}/touchpoints`, view({ contact: 'consumer' }, article));
      expect(await excluded(ARTICLE, article)).toBeNull();
      expect(await excluded(ARTICLE, article, '&contact=consumer')).toMatchObject({
        code: 'consumed',
      });
      expect(await excluded(ARTICLE, article, '&locale=fr')).toMatchObject({
        code: 'other_locale',
        detail: expect.stringContaining('langue'),
      });
      expect(await excluded('api::legal-page.legal-page', 'x')).toMatchObject({
        code: 'not_opted_in',
      });
      const draft = await site.strapi.documents(ARTICLE as 'api::article.article').create({
        data: { title: 'Draft', slug: 'a-draft' } as never,
        locale: 'en',
      });
      expect(await excluded(ARTICLE, draft.documentId)).toMatchObject({ code: 'not_published' });
    });

    it('keeps private fields to itself, asked for or not', async () => {
      const { attributes } = site.strapi.getModel(ARTICLE as 'api::article.article');
      const field = attributes.body ?? {};
      Object.assign(field, { private: true });
      try {
        for (const path of ['recommendations?limit=50', 'contents?pagination[pageSize]=100']) {
          const { body } = await site.server('GET', `${API}/${path}`);
          expect(idsOf(body)).toContain(article);
          expect(JSON.stringify(body)).not.toContain('Secret sauce');
        }
        const asked = `${API}/recommendations?contentTypes=${ARTICLE}&fields=body`;
        expect((await site.server('GET', asked)).status).toBe(400);
      } finally {
        Object.assign(field, { private: false });
      }
    });

    it('shows in a preview what the editor may read, shaped as asked', async () => {
      const preview = (body: object, send = site.admin) =>
        send('POST', `${ADMIN}/recommendations/preview`, body);
      const shaped = await preview({ contentTypes: [ARTICLE], fields: ['title'], limit: 1 });
      expect(shaped.body.data[0].entry).toHaveProperty('title');
      expect(shaped.body.data[0].entry).not.toHaveProperty('body');
      expect((await preview({ fields: ['nope'] })).status).toBe(400);
      const editor = await site.editor(
        [`${SCOPE}recommendation.preview`, 'plugin::content-manager.explorer.read'],
        { fields: ['title'] },
      );
      const { status, body } = await preview({ limit: 50 }, editor);
      expect(status).toBe(200);
      expect(idsOf(body)).toContain(article);
      expect(JSON.stringify(body)).not.toContain('Secret sauce');
    });

    it('tells a contact only of the lists that were served to them on a shared device', async () => {
      const anonymousId = randomUUID();
      const own = async (): Promise<string> => {
        // A list is dated to the millisecond, and so is a device changing hands.
        await new Promise((resolve) => setTimeout(resolve, 5));
        const answer = await site.visitor(
          'GET',
          `${API}/recommendations?anonymousId=${anonymousId}`,
        );
        await new Promise((resolve) => setTimeout(resolve, 5));
        return answer.body.meta.recommendationId;
      };
      const servedTo = async (contact: string): Promise<string[]> => {
        const { body } = await site.server('GET', `${API}/contacts/${contact}/export`);
        return body.data.served.map((list: { recommendationId: string }) => list.recommendationId);
      };
      const join = (contact: string) =>
        site.server('POST', `${API}/touchpoints`, view({ anonymousId, contact }, article));
      await join('first');
      const firsts = await own();
      await join('second');
      const seconds = await own();
      expect(await servedTo('first')).toEqual([firsts]);
      expect(await servedTo('second')).toEqual([seconds]);
      await site.server('DELETE', `${API}/contacts/first`);
      expect(await servedTo('second')).toEqual([seconds]);
    });
  });

  it('answers every route as it is documented', async () => {
    const contact = 'documented';
    await site.server('POST', `${API}/touchpoints`, {
      ...view({ contact }, article),
      properties: { a: 1 },
    });
    const explain = `/recommendations/explain?contentType=${ARTICLE}&documentId=${other}`;
    const own = `anonymousId=${randomUUID()}`;
    const asked: [string, string, unknown?][] = [
      ['GET', '/placements'],
      ['GET', `/recommendations?contact=${contact}`],
      ['POST', '/recommendations', { contact }],
      ['GET', `${explain}&contact=${contact}`],
      ['POST', '/touchpoints', { batch: [view({ contact }, other), {}] }],
      ['POST', '/contacts/token', { contact }],
      ['GET', `/contacts/me/export?${own}`],
      ['DELETE', `/contacts/me?${own}`],
      ['PUT', `/contacts/me/consent?${own}`, { consent: true }],
      ['PUT', `/contacts/${contact}/consent`, { consent: true }],
      ['PUT', `/contacts/${contact}/traits`, { data: {} }],
      ['GET', `/contacts/${contact}/export`],
      ['DELETE', `/contacts/${contact}`],
      ['GET', '/contents'],
      ['GET', '/taxonomy'],
      ['GET', '/coverage'],
    ];
    // Lines, a script and a document of another standard have tests of their own.
    const otherwise = ['/recommendations/batch', '/client.js', '/openapi.json'];
    const routes = contentRoutes.filter(({ path }) => !otherwise.includes(path));
    expect(asked).toHaveLength(routes.length);
    for (const [index, { response }] of routes.entries()) {
      const [method, path, sent] = asked[index] ?? ['', ''];
      const { status, body } = await site.server(method, API + path, sent);
      expect(status, path).toBeLessThan(300);
      expect(response.parse(body), path).toEqual(body);
    }
  });

  it('declares a topic by tagging with it, and not by taking it off', async () => {
    const remove = { topics: ['Never used'] };
    await site.admin('POST', `${ADMIN}/tags/bulk`, {
      data: { contentType: ARTICLE, documentIds: [article], remove },
    });
    const { body } = await site.reader('GET', `${API}/taxonomy`);
    expect(body.data.topics).toEqual([]);
  });
});
