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
import { listsOfSharedDevices } from './0015-lists-of-shared-devices';
import { experimentPeople } from './0016-experiment-people';
import { locks } from './0017-locks';
import { servedNames } from './0018-served-names';
import { keyedIds } from './0019-keyed-ids';
import { traits } from './0020-traits';
import { keyedExperimentPeople } from './0021-keyed-experiment-people';
import { adoptedStrategies } from './0022-adopted-strategies';
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
  listsOfSharedDevices,
  experimentPeople,
  locks,
  servedNames,
  keyedIds,
  traits,
  keyedExperimentPeople,
  adoptedStrategies,
];

/** As knex's own migrator makes it, which kept this table before. */
async function namesOfDone({ schema, rowsOf }: Place): Promise<Set<string>> {
  if (!(await schema().hasTable(TABLES.migrations))) {
    await schema().createTable(TABLES.migrations, (table) => {
      table.increments('id');
      table.string('name');
      table.integer('batch');
      table.timestamp('migration_time');
    });
  }
  const rows: { name: string }[] = await rowsOf(TABLES.migrations).select('name');
  return new Set(rows.map(({ name }) => name));
}

/** Our tables, by the one connection on which they are migrated. */
interface Place {
  schema: Parameters<Migration['up']>[0];
  rowsOf: Parameters<Migration['up']>[1]['rowsOf'];
}

const placeOf = (connection: Connection, schemaName?: string): Place => ({
  schema: () => (schemaName ? connection.schema.withSchema(schemaName) : connection.schema),
  rowsOf: (table) => {
    const query = connection.queryBuilder().from(table);
    return schemaName ? query.withSchema(schemaName) : query;
  },
});

/**
 * Brings our tables up to date. Several instances may start at once: one migrates, the others wait.
 * A database that a later version migrated is left as it is.
 *
 * knex's migrator does not serve here: its lock outlives an instance that dies, and it asks for a second connection while it
 * holds one, or else for savepoints, which MySQL and MariaDB give up at each change of a table.
 */
export async function migrate(
  db: Database,
  steps: readonly Migration[] = migrations,
  identityHashSecret: string | null = null,
): Promise<void> {
  await oneAtATime(db, async (connection) => {
    const place = placeOf(connection, db.getSchemaName());
    const done = await namesOfDone(place);
    for (const step of steps.filter(({ name }) => !done.has(name))) {
      await step.up(place.schema, {
        connection,
        client: db.dialect.client,
        rowsOf: place.rowsOf,
        identityHashSecret,
      });
      const row = { name: step.name, batch: 1, migration_time: new Date() };
      await place.rowsOf(TABLES.migrations).insert(row);
    }
  });
}
