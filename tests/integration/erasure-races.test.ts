import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { insertRows } from '../../server/src/database/insert-rows';
import { lockContacts, lockIdentities } from '../../server/src/people/locks';
import { resolveIdentities } from '../../server/src/people/resolve-identities';
import { touchpointRow } from '../../server/src/ingestion/touchpoint-row';
import { databases, MANY_CONNECTIONS } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
/** SQLite has one writer at a time: nothing interleaves there. */
const servers = databases.filter(({ name }) => name !== 'SQLite');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const touchpoint = (contact: string, messageId: string) => ({
  messageId,
  person: { contact },
  type: 'page_visited',
  content: null,
  url: null,
  channel: null,
  occurredAt: Date.now(),
  recommendationId: null,
  properties: null,
});

describe.skipIf(servers.length === 0)('an erasure while touchpoints come in', () => {
  describe.each(servers)('on $name', (kind) => {
    let site: Site;

    const table = (name: string) => site.strapi.db.getConnection(name);
    const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
    const ingest = (...rows: ReturnType<typeof touchpoint>[]) =>
      service('touchpoints').ingest(rows);
    const erase = async (contact: string) => {
      const subject = await service('contacts').subjectOf({ contact }, contact);
      return service('contacts').erase(subject, 'admin');
    };
    const recordOf = (contact: string): Promise<number> => service('contacts').find(contact);
    const messagesOf = async (contact: string): Promise<(string | null)[]> => {
      const { status, body } = await site.server('GET', `${API}/contacts/${contact}/export`);
      if (status === 404) return [];
      return body.data.touchpoints.map((row: { messageId: string | null }) => row.messageId);
    };
    /** Touchpoints of nobody. */
    const orphans = async (): Promise<unknown[]> =>
      table(`${TABLES.touchpoints} as t`)
        .leftJoin(`${TABLES.identities} as i`, 't.identity_id', 'i.id')
        .whereNull('i.id')
        .select('t.id');

    beforeAll(async () => {
      site = await startSite(kind, { env: MANY_CONNECTIONS });
    });
    afterAll(async () => {
      await site.stop();
      await site.database.drop();
    });

    it('waits for a touchpoint that is on its way, and takes it along', async () => {
      await ingest(touchpoint('ana', 'before'));
      const trx = await site.strapi.db.connection.transaction();
      const { rows } = await resolveIdentities(site.strapi.db, trx, {
        persons: [{ contact: 'ana' }],
        now: Date.now(),
        keyed: (hash) => hash,
      });
      const erasing = erase('ana');
      await pause(500);
      const row = touchpointRow(
        touchpoint('ana', 'on its way'),
        'a'.repeat(64),
        rows[0]?.id ?? 0,
        1,
      );
      await insertRows(site.strapi.db, TABLES.touchpoints, [row], trx);
      await trx.commit();
      expect(await erasing).toBe(true);
      expect(await messagesOf('ana')).toEqual([]);
      expect(await orphans()).toEqual([]);
    });

    it('makes a touchpoint wait that comes meanwhile, which then is of somebody new', async () => {
      await ingest(touchpoint('bob', 'before'), touchpoint('carl', 'carl before'));
      const record = await recordOf('bob');
      const trx = await site.strapi.db.connection.transaction();
      await lockContacts(site.strapi.db, trx, [record]);
      await lockIdentities(site.strapi.db, trx, [record]);
      const held: { id: unknown }[] = await table(TABLES.identities)
        .transacting(trx)
        .select('id')
        .where({ contact_id: record });
      const ids = held.map(({ id }) => Number(id));
      const remove = (name: string) => table(name).transacting(trx).delete();
      await remove(TABLES.touchpoints).whereIn('identity_id', ids);
      await remove(TABLES.identities).whereIn('id', ids);
      await remove(TABLES.contacts).where({ id: record });
      const ingesting = ingest(
        touchpoint('bob', 'meanwhile'),
        touchpoint('carl', 'carl meanwhile'),
      );
      await pause(500);
      await trx.commit();
      expect(await ingesting).toEqual({ accepted: 2, duplicates: 0 });
      expect(await messagesOf('bob')).toEqual(['meanwhile']);
      expect(await messagesOf('carl')).toEqual(['carl before', 'carl meanwhile']);
      expect(await orphans()).toEqual([]);
    });

    it('leaves nothing behind and loses nothing of others, however often the two meet', async () => {
      for (let round = 0; round < 15; round += 1) {
        await ingest(touchpoint('dora', `dora ${round}`));
        await Promise.all([
          ...[0, 1, 2].map((part) =>
            ingest(
              touchpoint('dora', `dora ${round} ${part}`),
              touchpoint('emil', `emil ${round} ${part}`),
            ),
          ),
          erase('dora'),
        ]);
        expect(await orphans()).toEqual([]);
      }
      expect(await messagesOf('emil')).toHaveLength(45);
    });
  });
});
