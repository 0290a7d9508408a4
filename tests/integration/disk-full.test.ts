import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it, describe } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ROOM = 1_000_000;

describe('a disk that is full, under SQLite', () => {
  let site: Site;

  const limitPages = async (pages: number): Promise<void> => {
    await site.strapi.db.connection.raw(`pragma max_page_count = ${pages}`);
  };
  const pageCount = async (): Promise<number> => {
    const [row] = await site.strapi.db.connection.raw('pragma page_count');
    return Number(row.page_count);
  };
  /** Some KiB each, so that the last page is soon full. */
  const sendBatch = async () => {
    const batch = Array.from({ length: 50 }, () => ({
      contact: 'ana',
      type: 'page_visited',
      messageId: randomUUID(),
      properties: { text: 'x'.repeat(2_000) },
    }));
    const answer = await site.server('POST', `${API}/touchpoints`, { batch });
    return { ...answer, ids: batch.map(({ messageId }) => messageId) };
  };
  const storedIds = async (): Promise<string[]> => {
    const rows: { message_id: string }[] = await site.strapi.db
      .getConnection(TABLES.touchpoints)
      .select('message_id');
    return rows.map(({ message_id }) => message_id).sort();
  };

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('answers 503 with Retry-After, acknowledges only what is stored, and goes on once there is room', async () => {
    await limitPages((await pageCount()) + 150);
    const acknowledged: string[] = [];
    let refused = 0;
    for (let round = 0; round < 10; round += 1) {
      const { status, headers, body, ids } = await sendBatch();
      if (status === 202) acknowledged.push(...ids);
      else {
        refused += 1;
        expect(status).toBe(503);
        expect(headers.get('Retry-After')).toBe('5');
        expect(body.error.name).toBe('ServiceUnavailableError');
      }
    }
    expect(refused).toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(await storedIds()).toEqual(acknowledged.sort());
    expect((await site.server('GET', `${API}/recommendations?contact=ana`)).status).toBe(200);

    await limitPages(ROOM);
    const after = await sendBatch();
    expect(after.status).toBe(202);
    expect(await storedIds()).toEqual([...acknowledged, ...after.ids].sort());
  });
});
