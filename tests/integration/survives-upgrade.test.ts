import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contactsAndTouchpoints } from '../../server/src/database/migrations/0001-contacts-and-touchpoints';
import { migrate, migrations } from '../../server/src/database/migrations/migrate';
import type { Migration } from '../../server/src/database/migrations/migration';
import { TABLES } from '../../server/src/database/migrations/tables';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';
import { exportPath } from '../support/stored-data';

const CONTACT = 'ana@example.com';
const MESSAGE = 'order-1';
const TIME = Date.UTC(2026, 0, 1);
const CONTACT_ID = 2 ** 52;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As the first version wrote them. */
const ROWS: [table: string, row: Record<string, unknown>][] = [
  [TABLES.contacts, { id: CONTACT_ID, created_at: TIME }],
  [
    TABLES.identities,
    {
      id: CONTACT_ID + 1,
      kind: 'contact',
      value: CONTACT,
      value_hash: sha256(CONTACT),
      epoch: 0,
      contact_id: CONTACT_ID,
      first_contact_id: CONTACT_ID,
      created_at: TIME,
    },
  ],
  [
    TABLES.touchpoints,
    {
      message_hash: sha256(`message:${MESSAGE}`),
      message_id: MESSAGE,
      identity_id: CONTACT_ID + 1,
      type: 'purchased',
      occurred_at: TIME,
      received_at: TIME,
      properties: '{"size":"größer 🛠"}',
    },
  ],
  [
    TABLES.served,
    {
      recommendation_id: 'one',
      identity_kind: 'contact',
      identity_hash: sha256(CONTACT),
      served_at: TIME,
      items: '[]',
    },
  ],
];

const DEVICE = '0b6f5c1e-6a53-4f9c-8a1e-2f1d3c5b7a90';
const SECOND_ID = CONTACT_ID + 10;
const identityRow = (id: number, kind: string, value: string, holder: object) => ({
  id,
  kind,
  value,
  value_hash: sha256(value),
  first_contact_id: CONTACT_ID,
  created_at: TIME,
  ...holder,
});
const listRow = (recommendationId: string, served_at: number) => ({
  recommendation_id: recommendationId,
  identity_kind: 'anonymous',
  identity_hash: sha256(DEVICE),
  served_at,
  items: '[]',
});

/** A device that was Ana's, then Ben's, with the list that each was shown on it. */
const SHARED: [table: string, row: Record<string, unknown>][] = [
  [TABLES.contacts, { id: SECOND_ID, created_at: TIME }],
  [
    TABLES.identities,
    identityRow(SECOND_ID + 1, 'contact', 'ben', { epoch: 0, contact_id: SECOND_ID }),
  ],
  [
    TABLES.identities,
    identityRow(SECOND_ID + 2, 'anonymous', DEVICE, { epoch: 0, contact_id: CONTACT_ID }),
  ],
  [
    TABLES.identities,
    identityRow(SECOND_ID + 3, 'anonymous', DEVICE, {
      epoch: 1,
      contact_id: SECOND_ID,
      created_at: TIME + 100,
    }),
  ],
  [TABLES.served, listRow('of Ana', TIME + 50)],
  [TABLES.served, listRow('of Ben', TIME + 150)],
];

/** What a row is found by is no part of it, and a later version writes it anew. */
const FOUND_BY = ['message_hash', 'identity_hash'];
const withoutHashes = (row: unknown): unknown =>
  Object.fromEntries(
    Object.entries(row as Record<string, unknown>).filter(([column]) => !FOUND_BY.includes(column)),
  );

const isShared = (row: Record<string, unknown>): boolean =>
  Number(row.id) >= SECOND_ID || String(row.recommendation_id).startsWith('of ');

const ofLaterVersion: Migration = {
  name: '9999-of-a-later-version',
  async up(schema) {
    await schema().alterTable(TABLES.touchpoints, (table) => {
      table.string('region', 64);
    });
    await schema().createTable('lifecycle_map_later', (table) => {
      table.increments('id');
    });
  },
};

describe.each(databases)('an upgrade on $name', (kind) => {
  let site: Site;
  let stored: unknown[][];
  let exported: unknown;

  const restart = async (): Promise<void> => {
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database, env: { LIFECYCLE_DISABLED: 'false' } });
  };
  const readRows = () =>
    Promise.all(
      ROWS.map(async ([table]): Promise<unknown[]> => {
        const rows: Record<string, unknown>[] = await site.strapi.db.getConnection(table);
        return rows.filter((row) => !isShared(row));
      }),
    );
  const expectAllKept = async (): Promise<void> => {
    expect(await readRows()).toMatchObject(stored);
    expect((await site.server('GET', exportPath(CONTACT))).body.data).toEqual(exported);
  };

  beforeAll(async () => {
    site = await startSite(kind, { env: { LIFECYCLE_DISABLED: 'true' } });
    await migrate(site.strapi.db, [contactsAndTouchpoints]);
    for (const [table, row] of ROWS) await site.strapi.db.getConnection(table).insert(row);
    stored = (await readRows()).map((rows) => rows.map(withoutHashes));
    for (const [table, row] of SHARED) await site.strapi.db.getConnection(table).insert(row);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('from the first version to this one keeps every row, and what it means', async () => {
    await restart();
    const { status, body } = await site.server('GET', exportPath(CONTACT));
    expect(status).toBe(200);
    expect(body.data.touchpoints).toMatchObject([
      { messageId: MESSAGE, type: 'purchased', properties: { size: 'größer 🛠' } },
    ]);
    exported = body.data;
    await expectAllKept();
  });

  it('gives each list of a shared device to the person whose it was at that time', async () => {
    const listsOf = async (contact: string): Promise<string[]> => {
      const { body } = await site.server('GET', exportPath(contact));
      return body.data.served.map(
        ({ recommendationId }: { recommendationId: string }) => recommendationId,
      );
    };
    expect(await listsOf(CONTACT)).toEqual(['one', 'of Ana']);
    expect(await listsOf('ben')).toEqual(['of Ben']);
  });

  it('knows a message again that the first version took in', async () => {
    const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', {
      contact: CONTACT,
      type: 'purchased',
      messageId: MESSAGE,
    });
    expect(body.data).toMatchObject({ accepted: 0, duplicates: 1 });
    await expectAllKept();
  });

  it('from this one to a later one keeps every row', async () => {
    await migrate(site.strapi.db, [...migrations, ofLaterVersion]);
    await expectAllKept();
    const touchpoints = await site.strapi.db.getConnection(TABLES.touchpoints);
    expect(touchpoints).toMatchObject([{ region: null }]);
  });

  it('can be taken back: this version starts on what a later one left', async () => {
    await restart();
    await expectAllKept();
    const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', {
      contact: CONTACT,
      type: 'renewed',
    });
    expect(body.data.accepted).toBe(1);
  });
});
