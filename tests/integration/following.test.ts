import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freePort } from '../../scripts/free-port.mjs';
import { startStrapi, stopStrapi } from '../../scripts/start-strapi.mjs';
import { TABLES } from '../../server/src/database/migrations/tables';
import { databases, MANY_CONNECTIONS } from '../support/databases';
import { apiToken, post } from '../support/post';
import { startSite, type Site } from '../support/site';

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');
const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
/** Memory follows the database once a second. */
const SOON = { timeout: 2_000, interval: 50 };

// A file of SQLite belongs to one instance.
const shared = databases.filter(({ name }) => name !== 'SQLite');

describe.skipIf(shared.length === 0)('two instances', () => {
  describe.each(shared)('on one $name', (kind) => {
    let here: Site;
    let there: { url: string; child: ChildProcess };
    let headers: Record<string, string>;

    const sendThere = async (...batch: object[]) => {
      const body = JSON.stringify({ batch });
      const answer = await post(there, `${API}/touchpoints`, body, headers);
      expect(answer.status).toBe(202);
      return answer.body.data;
    };
    const service = (name: string) => here.strapi.plugin('lifecycle-map').service(name);
    const journeys = (): number => service('model').profiles().size;

    beforeAll(async () => {
      here = await startSite(kind, { env: MANY_CONNECTIONS });
      const token = await apiToken(here, 'full-access');
      headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
      there = await startStrapi({
        folder: PLAYGROUND,
        port: await freePort(),
        env: { ...here.database.env, SERVE_ADMIN: 'false', LOG_LEVEL: 'error' },
      });
    });
    afterAll(async () => {
      await stopStrapi(there.child);
      await here.stop();
      await here.database.drop();
    });

    it('a touchpoint posted to one changes what the other recommends, and the ranking of others', async () => {
      const documentId = await here.publish(ARTICLE, { title: 'Read there', slug: 'read-there' });
      await here.publish(ARTICLE, { title: 'Not read', slug: 'not-read' });
      const listOf = async (contact: string): Promise<string[]> => {
        const { body } = await here.server('GET', `${API}/recommendations?contact=${contact}`);
        return body.data.map((item: { documentId: string }) => item.documentId);
      };
      expect(await listOf('reader')).toContain(documentId);
      const events = service('model').events();
      const content = { contentType: ARTICLE, documentId };
      await sendThere({ contact: 'reader', type: 'content_viewed', content });
      expect(await listOf('reader')).not.toContain(documentId);
      await expect.poll(() => service('model').events(), SOON).toBe(events + 1);
    });

    it('what is committed long after it got its id is learned, too', async () => {
      const view = (name: string) => ({ contact: name, type: 'page_visited', url: '/late' });
      const events = (): number => service('model').events();
      const before = events();
      await sendThere(view('late-0'));
      const { connection } = here.strapi.db;
      const [{ id: identity }] = await connection(TABLES.identities).select('id').limit(1);
      const now = Date.now();
      const late = await connection.transaction();
      await late(TABLES.touchpoints).insert({
        message_hash: randomUUID().replaceAll('-', '').padEnd(64, '0'),
        identity_id: identity,
        type: 'page_visited',
        occurred_at: now,
        received_at: now,
      });
      for (let second = 1; second <= 7; second += 1) {
        await sendThere(view(`late-${second}`));
        await wait(1_000);
      }
      await expect.poll(events, SOON).toBe(before + 8);
      await late.commit();
      await expect.poll(events, { timeout: 15_000, interval: 100 }).toBe(before + 9);
    });

    it('a join made by one is one journey for the other', async () => {
      const anonymousId = randomUUID();
      const before = journeys();
      await sendThere(
        { anonymousId, type: 'page_visited' },
        { contact: 'joined', type: 'page_visited' },
      );
      await expect.poll(journeys, SOON).toBe(before + 2);
      await sendThere({ anonymousId, contact: 'joined', type: 'form_submitted' });
      await expect.poll(journeys, SOON).toBe(before + 1);
    });

    it('who is erased by one is forgotten by the other, and leaves a line that names nobody', async () => {
      const before = journeys();
      await sendThere({ contact: 'erased', type: 'purchased' });
      await expect.poll(journeys, SOON).toBe(before + 1);
      const { status } = await fetch(`${there.url}${API}/contacts/erased`, {
        method: 'DELETE',
        headers,
      });
      expect(status).toBe(200);
      await expect.poll(journeys, SOON).toBe(before);
      const lines: Record<string, unknown>[] = await here.strapi.db.getConnection(TABLES.erasures);
      expect(lines.map((line) => line.asked_through)).toEqual(['content-api']);
      expect(lines[0]).toMatchObject({ identities: 1, touchpoints: 1, served: 0 });
    });

    it('the same message sent to both at once is stored once', async () => {
      const batch = Array.from({ length: 200 }, (_, position) => ({
        contact: `twice-${position % 20}`,
        type: 'page_visited',
        messageId: randomUUID(),
      }));
      const [first, second] = await Promise.all([
        sendThere(...batch),
        here.server('POST', `${API}/touchpoints`, { batch }).then(({ body }) => body.data),
      ]);
      expect(first.accepted + second.accepted).toBe(batch.length);
      expect(first.duplicates + second.duplicates).toBe(batch.length);
    });
  });
});
