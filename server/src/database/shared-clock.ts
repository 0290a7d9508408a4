import type { Database } from '../strapi';

/** Less is not a clock that is wrong, but the way to the database and back. */
const MEANT_MS = 1_000;

/** How to read the clock, in milliseconds since 1970. A file of SQLite has one instance, and no clock of its own. */
const CLOCKS: Record<string, string> = {
  postgres: 'select extract(epoch from clock_timestamp()) * 1000 as now',
  mysql: 'select unix_timestamp(current_timestamp(3)) * 1000 as now',
};

let offset = 0;

/**
 * Milliseconds since 1970 by the clock that all instances share: the database's. What instances read of each other by time
 * is written and read by it, as their own clocks differ.
 */
export const sharedNow = (): number => Date.now() + offset;

/** Call it at the start, and again now and then: clocks drift. */
export async function readSharedClock({ connection, dialect }: Database): Promise<void> {
  const statement = CLOCKS[dialect.client];
  if (statement === undefined) return;
  const asked = Date.now();
  const answer = (await connection.raw(statement)) as unknown;
  const answered = Date.now();
  // PostgreSQL answers with an object, MySQL and MariaDB with rows and columns.
  const { rows = (answer as [{ now: unknown }[]])[0] } = answer as { rows?: { now: unknown }[] };
  const found = Number(rows?.[0]?.now) - (asked + answered) / 2;
  offset = Math.abs(found) < MEANT_MS ? 0 : Math.round(found);
}
