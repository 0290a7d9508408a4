import type { Core } from '@strapi/strapi';

import { contactsAndTouchpoints } from './0001-contacts-and-touchpoints';
import { resolvedUrls } from './0002-resolved-urls';
import type { Connection, Migration } from './migration';
import { TABLES } from './tables';

const migrations: Migration[] = [contactsAndTouchpoints, resolvedUrls];

const LOCK_ATTEMPTS = 60;
const LOCK_WAIT_MS = 500;

const isLocked = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'MigrationLocked' || /already locked/i.test(error.message));

/**
 * Brings our tables up to date. Several instances may start at once: one migrates, the others wait.
 * @throws Error when another instance holds the lock for more than 30 seconds.
 */
export async function migrate(strapi: Core.Strapi): Promise<void> {
  const schemaName = strapi.db.getSchemaName();
  const connection = strapi.db.connection;
  const config = {
    tableName: TABLES.migrations,
    ...(schemaName ? { schemaName } : {}),
    migrationSource: {
      getMigrations: () => Promise.resolve(migrations),
      getMigrationName: (migration: Migration) => migration.name,
      getMigration: (migration: Migration) =>
        Promise.resolve({
          up: (trx: Connection) =>
            migration.up(() => (schemaName ? trx.schema.withSchema(schemaName) : trx.schema)),
          down: () => Promise.resolve(),
        }),
    },
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.migrate.latest(config);
      return;
    } catch (error) {
      if (!isLocked(error) || attempt === LOCK_ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
    }
  }
}
