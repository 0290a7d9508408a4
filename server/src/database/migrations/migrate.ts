import { contactsAndTouchpoints } from './0001-contacts-and-touchpoints';
import { resolvedUrls } from './0002-resolved-urls';
import { modelParts } from './0003-model';
import { erasuresAndConsents } from './0004-erasures-and-consents';
import { coverageDays } from './0007-coverage-days';
import { suggestedAndJobs } from './0006-suggested-and-jobs';
import { taxonomyChanges } from './0005-taxonomy-changes';
import { reports } from './0009-reports';
import { sourceCounts } from './0010-source-counts';
import { experiments } from './0008-experiments';
import { experimentResults } from './0011-experiment-results';
import { noIndexByContent } from './0012-no-index-by-content';
import { modelSnapshot } from './0013-model-snapshot';
import { orderedMessageHashes } from './0014-ordered-message-hashes';
import { experimentPeople } from './0016-experiment-people';
import type { Connection, Migration } from './migration';
import { oneAtATime } from './one-at-a-time';
import { TABLES } from './tables';
import type { Database } from '../../strapi';

export const migrations: Migration[] = [
  contactsAndTouchpoints,
  resolvedUrls,
  modelParts,
  erasuresAndConsents,
  coverageDays,
  suggestedAndJobs,
  taxonomyChanges,
  reports,
  sourceCounts,
  experiments,
  experimentResults,
  noIndexByContent,
  modelSnapshot,
  orderedMessageHashes,
  experimentPeople,
];

/**
 * Brings our tables up to date. Several instances may start at once: one migrates, the others wait.
 * A database that a later version migrated is left as it is.
 */
export async function migrate(
  db: Database,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const schemaName = db.getSchemaName();
  const { migrate: migrator } = db.connection;
  const config = {
    tableName: TABLES.migrations,
    ...(schemaName ? { schemaName } : {}),
    // What a later version did stays, and is no reason to refuse a start after a downgrade.
    disableMigrationsListValidation: true,
    migrationSource: {
      getMigrations: () => Promise.resolve([...steps]),
      getMigrationName: (migration: Migration) => migration.name,
      getMigration: (migration: Migration) =>
        Promise.resolve({
          up: (connection: Connection) =>
            migration.up(
              () => (schemaName ? connection.schema.withSchema(schemaName) : connection.schema),
              {
                connection,
                client: db.dialect.client,
                rowsOf: (table) => {
                  const query = connection.queryBuilder().from(table);
                  return schemaName ? query.withSchema(schemaName) : query;
                },
              },
            ),
          down: () => Promise.resolve(),
        }),
    },
  };
  await oneAtATime(db, async () => {
    // knex locks with a row, which outlives an instance that dies while MariaDB commits each table by itself.
    await migrator.forceFreeMigrationsLock(config);
    await migrator.latest(config);
  });
}
