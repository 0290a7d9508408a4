import type { SourceName } from '../../../plugin/sources/source-names';
import { type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';
import { MINUTE_MS, type Tally } from './tallies';
import { startsAt, type Sum } from './source-report';

/** The last request of a source that was refused as a whole. */
export interface SourceError {
  source: SourceName;
  /** Milliseconds since 1970. */
  at: number;
  message: string;
}

/** Adds to what other instances have counted in the same minute. */
export async function storeTallies(
  db: Database,
  trx: Transaction,
  tallies: Tally[],
): Promise<void> {
  // Always in the same order, against deadlocks.
  const sorted = [...tallies].sort((left, right) =>
    JSON.stringify(left) < JSON.stringify(right) ? -1 : 1,
  );
  for (const { lastAt, ...tally } of sorted) {
    await db
      .getConnection(TABLES.sourceCounts)
      .transacting(trx)
      .insert({ ...tally, last_at: lastAt })
      .onConflict(['minute', 'source', 'outcome', 'reason'])
      .merge({
        amount: db.connection.raw('?? + ?', [`${TABLES.sourceCounts}.amount`, tally.amount]),
        last_at: lastAt,
      });
  }
}

export async function storeErrors(
  db: Database,
  trx: Transaction,
  errors: SourceError[],
): Promise<void> {
  for (const error of errors) {
    await db
      .getConnection(TABLES.sourceErrors)
      .transacting(trx)
      .insert(error)
      .onConflict(['source'])
      .merge();
  }
}

export async function readSums(db: Database, now: number): Promise<Sum[]> {
  const { minute, hour, day, week } = startsAt(now);
  const knex = db.connection;
  const since = (start: number, end: number, name: string) =>
    knex.raw('sum(case when ?? >= ? and ?? < ? then ?? else 0 end) as ??', [
      'minute',
      start,
      'minute',
      end,
      'amount',
      name,
    ]);
  const rows: Record<string, unknown>[] = await db
    .getConnection(TABLES.sourceCounts)
    .where('minute', '>=', week)
    .groupBy('source', 'outcome', 'reason')
    .select(
      'source',
      'outcome',
      'reason',
      since(minute, minute + MINUTE_MS, 'in_minute'),
      since(hour, Number.MAX_SAFE_INTEGER, 'in_hour'),
      since(day, Number.MAX_SAFE_INTEGER, 'in_day'),
      knex.raw('sum(??) as ??', ['amount', 'in_week']),
      knex.raw('max(??) as ??', ['last_at', 'last_at']),
    );
  return rows.map((row) => ({
    source: row.source as SourceName,
    outcome: row.outcome as Tally['outcome'],
    reason: String(row.reason),
    minute: Number(row.in_minute),
    hour: Number(row.in_hour),
    day: Number(row.in_day),
    week: Number(row.in_week),
    lastAt: Number(row.last_at),
  }));
}

export async function readErrors(db: Database): Promise<SourceError[]> {
  const rows: { source: SourceName; at: unknown; message: string }[] = await db
    .getConnection(TABLES.sourceErrors)
    .select('source', 'at', 'message');
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
}
