import path from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { freePort } from '../../scripts/free-port.mjs';
import { startStrapi, stopStrapi } from '../../scripts/start-strapi.mjs';
import { migrate, migrations } from '../../server/src/database/migrations/migrate';
import { TABLES } from '../../server/src/database/migrations/tables';
import { databases, MANY_CONNECTIONS } from '../support/databases';
import { startSite, type Site } from '../support/site';

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');
const OURS = [...Object.values(TABLES), `${TABLES.migrations}_lock`];

// A file of SQLite belongs to one instance.
const shared = databases.filter(({ name }) => name !== 'SQLite');

describe.skipIf(shared.length === 0)('instances', () => {
  describe.each(shared)('on one $name', (kind) => {
    let site: Site;

    const migrated = async (): Promise<string[]> => {
      const rows: { name: string }[] = await site.strapi.db
        .getConnection(TABLES.migrations)
        .orderBy('id');
      return rows.map(({ name }) => name);
    };
    const names = migrations.map(({ name }) => name);

    beforeAll(async () => {
      site = await startSite(kind, { env: MANY_CONNECTIONS });
    });
    beforeEach(async () => {
      for (const table of OURS) await site.strapi.db.connection.schema.dropTableIfExists(table);
    });
    afterAll(async () => {
      await site.stop();
      await site.database.drop();
    });

    it('that start at once migrate once, and all come up', async () => {
      const start = async () =>
        startStrapi({
          folder: PLAYGROUND,
          port: await freePort(),
          env: { ...site.database.env, LOG_LEVEL: 'error' },
        });
      const instances = await Promise.all([start(), start()]);
      await Promise.all(instances.map(({ child }) => stopStrapi(child)));
      expect(await migrated()).toEqual(names);
    });

    it('that ask at the very same moment migrate once', async () => {
      await Promise.all(Array.from({ length: 4 }, () => migrate(site.strapi.db)));
      expect(await migrated()).toEqual(names);
    });
  });
});
