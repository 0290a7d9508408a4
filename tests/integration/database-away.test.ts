import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { startCuttableProxy, type CuttableProxy } from '../support/cuttable-proxy';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const AWAY_MS = 10_000;

const touchpointOf = (messageId: string) => ({
  contact: 'mara@example.com',
  type: 'purchased',
  messageId,
});

const storedIds = async (site: Site): Promise<string[]> => {
  const rows: { message_id: string }[] = await site.strapi.db
    .getConnection(TABLES.touchpoints)
    .select('message_id');
  return rows.map(({ message_id }) => message_id).sort();
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends until the clock says stop; returns the ids of what was answered with 202, and all other answers. */
async function sendFor(send: Send, ms: number) {
  const acknowledged: string[] = [];
  const refused: { status: number; retryAfter: string | null; name: string }[] = [];
  for (const until = Date.now() + ms; Date.now() < until; await pause(50)) {
    const messageId = randomUUID();
    const { status, headers, body } = await send('POST', `${API}/touchpoints`, {
      batch: [touchpointOf(messageId)],
    });
    if (status === 202) acknowledged.push(messageId);
    else refused.push({ status, retryAfter: headers.get('Retry-After'), name: body.error.name });
  }
  return { acknowledged, refused };
}

const UNAVAILABLE = { status: 503, retryAfter: '5', name: 'ServiceUnavailableError' };

const servers = databases.filter(({ name }) => name !== 'SQLite');

describe.skipIf(servers.length === 0)('a database that goes away', () => {
  describe.each(servers)('$name', (kind: DatabaseKind) => {
    let site: Site;
    let proxy: CuttableProxy;

    beforeAll(async () => {
      const database = await kind.create();
      const port = Number(database.env.DATABASE_PORT);
      proxy = await startCuttableProxy({ host: '127.0.0.1', port });
      const env = { DATABASE_PORT: String(proxy.port) };
      site = await startSite(kind, { database, env });
    });
    afterAll(async () => {
      await site.stop();
      await proxy.close();
      await site.database.drop();
    });

    it('is answered with 503 to whoever asks, and comes back without a restart', async () => {
      const path = `${API}/recommendations?anonymousId=${randomUUID()}`;
      const ask = async (send: Send, target = path) => {
        const { status, headers, body } = await send('GET', target);
        return { status, retryAfter: headers.get('Retry-After'), name: body.error?.name };
      };
      const found = { status: 200, retryAfter: null, name: undefined };
      expect(await ask(site.visitor)).toEqual(found);
      const sending = sendFor(site.server, AWAY_MS + 3_000);
      await pause(1_000);
      await proxy.cut();
      expect(await ask(site.server)).toEqual(UNAVAILABLE);
      expect(await ask(site.visitor)).toEqual(UNAVAILABLE);
      expect(await ask(site.admin, '/lifecycle-map/taxonomy')).toEqual(UNAVAILABLE);
      await pause(AWAY_MS);
      await proxy.mend();
      const { acknowledged, refused } = await sending;
      expect(refused.length).toBeGreaterThan(0);
      for (const answer of refused) expect(answer).toEqual(UNAVAILABLE);
      expect(await ask(site.server)).toEqual(found);
      expect(await ask(site.visitor)).toEqual(found);
      expect((await sendFor(site.server, 200)).refused).toEqual([]);
      const stored = new Set(await storedIds(site));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    });

    it("leaves others' routes as Strapi answers them", async () => {
      await proxy.cut();
      const answer = await site.server('GET', '/api/articles');
      await proxy.mend();
      expect(answer.status).toBe(500);
    });
  });
});

describe('a disk that is full', () => {
  let site: Site;
  const sqlite = databases.find(({ name }) => name === 'SQLite') as DatabaseKind;

  const limitPages = async (pages: number): Promise<void> => {
    await site.strapi.db.connection.raw(`pragma max_page_count = ${pages}`);
  };

  beforeAll(async () => {
    site = await startSite(sqlite);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('is answered with 503, stores no half of a batch, and is over once there is room', async () => {
    const batch = Array.from({ length: 1_000 }, () => ({
      ...touchpointOf(randomUUID()),
      anonymousId: randomUUID(),
    }));
    const send = () => site.server('POST', `${API}/touchpoints`, { batch });
    await limitPages(1);
    const refused = await send();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('Retry-After')).toBe('5');
    expect(await storedIds(site)).toEqual([]);
    await limitPages(1_000_000);
    expect((await send()).body.data).toMatchObject({ accepted: 1_000, duplicates: 0 });
    expect(await storedIds(site)).toHaveLength(1_000);
  });
});
