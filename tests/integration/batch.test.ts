import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const BATCH = `${API}/recommendations/batch`;
const ARTICLE = 'api::article.article';
const MINUTE_MS = 60_000;
/** More touchpoints than a ranking reads of the latest. */
const LONG_HISTORY = 520;

interface Line {
  contact: unknown;
  recommendationId?: string;
  data?: { documentId: string; url: string; rank: number; entry: object; reasons?: object[] }[];
  meta?: { contact?: { touchpoints: number } };
  error?: { code: string; message: string };
}

describe.each(databases)('lists of many contacts on $name', (kind) => {
  let site: Site;
  const ids: string[] = [];

  const post = (body: object, authorization: string | null = site.serverToken) =>
    fetch(`${site.url}${BATCH}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization === null ? {} : { Authorization: authorization }),
      },
      body: JSON.stringify(body),
    });
  const linesOf = async (body: object): Promise<Line[]> => {
    const text = await (await post(body)).text();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  };
  const single = async (contact: string, more = '') =>
    (await site.server('GET', `${API}/recommendations?limit=3&contact=${contact}${more}`)).body;

  beforeAll(async () => {
    site = await startSite(kind);
    for (let number = 1; number <= 8; number += 1) {
      ids.push(await site.publish(ARTICLE, { title: `Pumps ${number}`, slug: `pumps-${number}` }));
    }
    const read = (contact: string, at: number, place = 0) => ({
      contact,
      type: 'content_viewed',
      content: { contentType: ARTICLE, documentId: ids[place] },
      occurredAt: new Date(Date.now() - at * MINUTE_MS).toISOString(),
    });
    const batch = [
      read('ana', 5),
      { contact: 'ana', type: 'pricing_viewed' },
      read('ben', 9, 1),
      read('long', LONG_HISTORY + 1, 2),
      ...Array.from({ length: LONG_HISTORY }, (_, at) => ({
        ...read('long', at + 1),
        type: 'page_visited',
        content: undefined,
      })),
    ];
    const { body } = await site.server('POST', `${API}/touchpoints`, { batch });
    expect(body.data.accepted).toBe(batch.length);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('come as lines, in the order asked, each as the contact would get it alone', async () => {
    const contacts = ['ben', 'nobody', 'long', 'ana', 'ben'];
    const response = await post({ contacts, limit: 3 });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ contact }) => contact)).toEqual(contacts);
    for (const line of lines) {
      const alone = await single(line.contact);
      expect(line.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual(
        alone.data.map(({ documentId }: { documentId: string }) => documentId),
      );
      expect(line.meta.contact).toEqual(alone.meta.contact);
    }
  });

  it('leave out what the contact has read, however long ago', async () => {
    const [line] = await linesOf({ contacts: ['long'], limit: 10 });
    expect(line?.data).toHaveLength(ids.length - 1);
    expect(line?.data?.map(({ documentId }) => documentId)).not.toContain(ids[2]);
  });

  it('say which list their links stand in, and are stored', async () => {
    const [line] = await linesOf({ contacts: ['ana'], limit: 1 });
    expect(line?.data?.[0]?.url).toMatch(
      new RegExp(`^/articles/.*\\?lc_rid=${line?.recommendationId}$`),
    );
    await site.strapi.plugin('lifecycle-map').service('servedLists').flush();
    const { body } = await site.server('GET', `${API}/contacts/ana/export`);
    expect(JSON.stringify(body.data)).toContain(line?.recommendationId);
  });

  it('say in its place what is wrong with one contact', async () => {
    const contacts = ['ana', '', 7, 'x'.repeat(300), 'a\0b', 'ben'];
    const lines = await linesOf({ contacts, limit: 1 });
    expect(lines.map(({ contact }) => contact)).toEqual(contacts);
    expect(lines.map(({ error }) => error?.code ?? 'list')).toEqual([
      'list',
      ...Array<string>(4).fill('invalid_value'),
      'list',
    ]);
  });

  it('have what is asked for, and the fields of entries', async () => {
    const asked = { contacts: ['ana'], limit: 2, fields: ['title'], include: [] };
    const [line] = await linesOf(asked);
    expect(Object.keys(line?.data?.[0]?.entry ?? {})).toEqual(['title']);
    expect(line?.data?.[0]).not.toHaveProperty('reasons');
    expect(line?.meta).toEqual({});
  });

  it('refuse what no contact could be answered', async () => {
    const refused: [object, string][] = [
      [{ contacts: [] }, 'contacts'],
      [{ contacts: ['ana'], limit: 11 }, 'limit'],
      [{ contacts: ['ana'], context: {} }, 'context'],
      [{ contacts: ['ana'], contact: 'ana' }, 'contact'],
      [{ contacts: ['ana'], stages: ['nowhere'] }, 'stages'],
      [{ contacts: ['ana'], fields: ['nothing'] }, 'fields'],
      [{ contacts: ['ana'], locale: 'xx' }, 'locale'],
    ];
    for (const [body, path] of refused) {
      const response = await post(body);
      expect(response.status, path).toBe(400);
      const { error } = (await response.json()) as {
        error: { details: { errors: { path: string[] }[] } };
      };
      expect(error.details.errors[0]?.path[0]).toBe(path);
    }
  });

  it('are of at most a thousand contacts', async () => {
    const { status, body } = await site.server('POST', BATCH, {
      contacts: Array<string>(1_001).fill('ana'),
    });
    expect({ status, code: body.error.details.code }).toEqual({ status: 400, code: 'over_budget' });
  });

  it('are for API tokens with the scope only, and a read-only token has it', async () => {
    expect((await post({ contacts: ['ana'] }, null)).status).toBe(403);
    const { status, body } = await (
      await site.token(['plugin::lifecycle-map.recommendation.find'])
    )('POST', BATCH, { contacts: ['ana'] });
    expect(status).toBe(403);
    expect(body.error.message).toContain('recommendation-batch.find');
  });

  it('cost one query for the histories of a hundred contacts', async () => {
    const contacts = Array.from({ length: 100 }, (_, at) => (at % 2 ? 'ana' : `new-${at}`));
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }) => asked.push(sql);
    site.strapi.db.connection.on('query', note);
    await linesOf({ contacts, limit: 3, fields: ['title'] });
    site.strapi.db.connection.removeListener('query', note);
    expect(asked.filter((sql) => sql.includes('row_number'))).toHaveLength(1);
    // As for a single contact.
    expect(asked.filter((sql) => sql.includes('order by case kind'))).toEqual([]);
  });
});
