import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freePort } from '../../scripts/free-port.mjs';
import { startStrapi, stopStrapi } from '../../scripts/start-strapi.mjs';
import { TABLES } from '../../server/src/database/migrations/tables';
import { databases, MANY_CONNECTIONS } from '../support/databases';
import { apiToken } from '../support/post';
import { startSite, type Send, type Site } from '../support/site';

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');
const OTHER_CLOCK = path.resolve(import.meta.dirname, '../../scripts/attack/other-clock.cjs');
const API = '/api/lifecycle-map';
/** More than what instances read again. */
const CLOCKS = [-90_000, 90_000];
const SOON = { timeout: 5_000, interval: 100 };

// A file of SQLite belongs to one instance.
const shared = databases.filter(({ name }) => name !== 'SQLite');
const setUps = shared.flatMap((kind) =>
  CLOCKS.map((clock) => ({ kind, clock, name: `${kind.name}, by ${clock / 1_000} s` })),
);

describe.skipIf(shared.length === 0)('an instance with another clock', () => {
  describe.each(setUps)('on $name', ({ kind, clock }) => {
    let here: Site;
    let there: { url: string; child: ChildProcess };
    let askThere: Send;

    const service = (name: string) => here.strapi.plugin('lifecycle-map').service(name);
    const journeys = (): number => service('model').profiles().size;
    const sendThere = async (...batch: object[]) => {
      const { status, body } = await askThere('POST', `${API}/touchpoints`, { batch });
      expect(status).toBe(202);
      expect(body.data.rejected).toEqual([]);
    };

    beforeAll(async () => {
      here = await startSite(kind, { env: MANY_CONNECTIONS });
      const authorization = `Bearer ${await apiToken(here, 'full-access')}`;
      there = await startStrapi({
        folder: PLAYGROUND,
        port: await freePort(),
        env: {
          ...here.database.env,
          SERVE_ADMIN: 'false',
          LOG_LEVEL: 'error',
          CLOCK_MS: String(clock),
          NODE_OPTIONS: `--require ${OTHER_CLOCK}`,
        },
      });
      askThere = async (method, target, body) => {
        const response = await fetch(`${there.url}${target}`, {
          method,
          headers: { Authorization: authorization, 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return { status: response.status, headers: response.headers, body: await response.json() };
      };
    });
    afterAll(async () => {
      await stopStrapi(there.child);
      await here.stop();
      await here.database.drop();
    });

    it('writes touchpoints and joins that the others learn, and learns theirs', async () => {
      const anonymousId = randomUUID();
      const before = journeys();
      const type = 'page_visited';
      await sendThere({ anonymousId, type }, { contact: 'joined', type });
      await expect.poll(journeys, SOON).toBe(before + 2);
      await sendThere({ anonymousId, contact: 'joined', type });
      await expect.poll(journeys, SOON).toBe(before + 1);
      const rows: Record<string, unknown>[] = await here.strapi.db.getConnection(
        TABLES.touchpoints,
      );
      for (const { received_at } of rows) {
        expect(Math.abs(Date.now() - Number(received_at))).toBeLessThan(30_000);
      }
    });

    it('learns what is committed late here after it has written itself', async () => {
      const { connection } = here.strapi.db;
      const [{ id: identity }] = await connection(TABLES.identities).select('id').limit(1);
      const events = (): number => service('model').events();
      const before = events();
      const now = Date.now();
      const late = await connection.transaction();
      await late(TABLES.touchpoints).insert({
        message_hash: randomUUID().replaceAll('-', '').padEnd(64, '0'),
        identity_id: identity,
        type: 'page_visited',
        occurred_at: now,
        received_at: now,
      });
      // With an id behind it, by a clock that says that this was long ago, or is yet to come.
      await sendThere({ contact: 'early', type: 'page_visited', url: '/early' });
      await expect.poll(events, SOON).toBe(before + 1);
      await late.commit();
      await expect.poll(events, { timeout: 20_000, interval: 100 }).toBe(before + 2);
    });

    it('is told of refusals and erasures, and tells of its own', async () => {
      const type = 'page_visited';
      const refuse = (who: Send, contact: string) =>
        who('PUT', `${API}/contacts/${contact}/consent`, { consent: false });
      const isTaken = (who: Send, contact: string) => async (): Promise<number> =>
        (await who('POST', `${API}/touchpoints`, { contact, type })).body.data.accepted;
      await sendThere({ contact: 'refuses-here', type }, { contact: 'refuses-there', type });
      expect((await refuse(here.server, 'refuses-here')).status).toBe(200);
      await expect.poll(isTaken(askThere, 'refuses-here'), SOON).toBe(0);
      expect((await refuse(askThere, 'refuses-there')).status).toBe(200);
      await expect.poll(isTaken(here.server, 'refuses-there'), SOON).toBe(0);

      await sendThere({ contact: 'erased', type });
      const before = journeys();
      await expect.poll(journeys, SOON).toBeGreaterThanOrEqual(before);
      await askThere('DELETE', `${API}/contacts/erased`);
      const gone = async () => (await here.server('GET', `${API}/contacts/erased/export`)).status;
      await expect.poll(gone, SOON).toBe(404);
    });
  });
});
