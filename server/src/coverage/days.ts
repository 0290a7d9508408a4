import { isoDay } from '../../../plugin/time';
import { TABLES, inTransaction, insertRows, retryOnConflict } from '../database';
import type { Database } from '../strapi';
import type { ModelService } from '../model';
import type { PastSlice } from './request';
import type { DayRow, TakeSnapshot } from './snapshot';

/** One cell of one day, over the types and locales asked for. */
export type DayCell = Omit<DayRow, 'content_type' | 'locale'>;

const NUMBERS = ['total', 'published', 'stale', 'stale_published', 'demand', 'exhausted'] as const;

interface Parts {
  db: Database;
  model: ModelService;
  takeSnapshot: TakeSnapshot;
}

/** The coverage of past days: one snapshot for each UTC day. */
export const createCoverageDays = ({ db, model, takeSnapshot }: Parts) => {
  const table = () => db.getConnection(TABLES.coverageDays);

  const isTaken = async (day: string): Promise<boolean> =>
    (await table().select('day').where({ day }).limit(1)).length > 0;

  return {
    /**
     * Stores the coverage of now for its UTC day, unless this instance or another has done so.
     * @param now milliseconds since 1970
     * @returns whether this call stored it
     */
    async take(now: number): Promise<boolean> {
      const day = isoDay(now);
      if (await isTaken(day)) return false;
      await model.ready();
      const rows = await takeSnapshot(now);
      // The primary key lets only one of two instances through; the other then finds the day taken.
      return retryOnConflict(async () => {
        if (await isTaken(day)) return false;
        await inTransaction(db, (trx) => insertRows(db, TABLES.coverageDays, rows, trx));
        return true;
      });
    },

    /** The stored days nearest to one, before and after it; null where there is none. */
    async nearest(day: string): Promise<{ before: string | null; after: string | null }> {
      const edge = async (rows: unknown): Promise<string | null> => {
        const [row] = (await rows) as { day: string | null }[];
        return row?.day ?? null;
      };
      const [before, after] = await Promise.all([
        edge(table().max({ day: 'day' }).where('day', '<', day)),
        edge(table().min({ day: 'day' }).where('day', '>', day)),
      ]);
      return { before, after };
    },

    /**
     * The cells of the days from `from` to `to`, both included, in the order of days, and a row without stage and
     * intent for each stored day. `demand` and `exhausted` count the contacts of all types and locales.
     */
    async read(
      from: string,
      to: string,
      { types, locale, unseen = [] }: PastSlice,
    ): Promise<DayCell[]> {
      const query = table()
        .select('day', 'stage', 'intent')
        .sum(Object.fromEntries(NUMBERS.map((name) => [name, name])))
        .whereBetween('day', [from, to])
        .whereIn('content_type', ['', ...types.map(({ uid }) => uid)])
        .groupBy('day', 'stage', 'intent')
        .orderBy(['day', 'stage', 'intent']);
      for (const { contentType, locales } of unseen) {
        if (locales.length === 0) continue;
        void query.whereNot((hidden) => {
          void hidden.where({ content_type: contentType }).whereIn('locale', locales);
        });
      }
      if (locale !== null) void query.whereIn('locale', ['', locale]);
      const rows = (await query) as unknown as Record<keyof DayCell, unknown>[];
      return rows.map((row) => ({
        day: String(row.day),
        stage: String(row.stage),
        intent: String(row.intent),
        total: Number(row.total),
        published: Number(row.published),
        stale: Number(row.stale),
        stale_published: Number(row.stale_published),
        demand: Number(row.demand),
        exhausted: Number(row.exhausted),
      }));
    },
  };
};

export type CoverageDaysService = ReturnType<typeof createCoverageDays>;
