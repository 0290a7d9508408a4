import type { Connection } from './migration';
import type { Database } from '../../strapi';

const LOCK = 'lifecycle_map_migrations';
const WAIT_SECONDS = 600;

/** @param connection the one that holds the lock: a small pool has no second one */
type Work = (connection: Connection) => Promise<void>;

/** PostgreSQL gives the lock back when the transaction ends, however it ends. */
async function underPostgresLock(trx: Connection, work: Work): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [LOCK]);
  await work(trx);
}

/** MySQL and MariaDB have one namespace of locks for the whole server, and names of up to 64 characters. */
async function underMysqlLock(trx: Connection, work: Work): Promise<void> {
  const name = `sha1(concat(database(), '/${LOCK}'))`;
  const [[answer]] = await trx.raw(`select get_lock(${name}, ${WAIT_SECONDS}) as taken`);
  if (Number(answer?.taken) !== 1) {
    throw new Error(
      `lifecycle-map: another instance has been migrating this database for ${WAIT_SECONDS / 60} minutes; ` +
        'see what keeps it, and start this one again',
    );
  }
  try {
    await work(trx);
  } finally {
    await trx.raw(`do release_lock(${name})`);
  }
}

/** SQLite's file has one instance. */
const alone = (trx: Connection, work: Work): Promise<void> => work(trx);

/**
 * Works while no other instance on the same database does, in a transaction as far as the database can undo changes of
 * tables. The lock belongs to the connection, so an instance that dies gives it back.
 * @throws Error when MySQL or MariaDB did not hand out the lock within ten minutes.
 */
export async function oneAtATime(db: Database, work: Work): Promise<void> {
  const underLock = { postgres: underPostgresLock, mysql: underMysqlLock }[db.dialect.client];
  await db.connection.transaction((trx) => (underLock ?? alone)(trx, work));
}
