import type { ReportMeta } from '../../../plugin/contracts/journeys';
import { TABLES } from '../database';
import type { Database, Log } from '../strapi';

/** Bumped when a report means something else than before: older ones are then computed anew. */
const VERSION = 2;
/** A report that took no longer is computed at each request: what was just collected is in it. */
const QUICK_MS = 1_000;
/** One that takes longer is computed again in the background, once it is this old. */
const FRESH_MS = 3_600_000;
/** A request waits this long for a report that was never computed, then is told to come back. */
const PATIENCE_MS = 5_000;

interface Stored {
  computedAt: number;
  tookMs: number;
  body: string;
}

interface Row {
  computed_at: unknown;
  took_ms: unknown;
  body: string;
}

export interface Computed<Report> {
  report: Report | null;
  meta: ReportMeta;
}

const patience = () =>
  new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());

interface Parts {
  db: Database;
  log: Log;
}

/** Reports over all touchpoints: computed in the background, kept in the database, one at a time for each name. */
export const createReports = ({ db, log }: Parts) => {
  const running = new Map<string, Promise<Stored | null>>();
  let isStopped = false;

  const readStored = async (name: string): Promise<Stored | null> => {
    const [row]: Row[] = await db
      .getConnection(TABLES.reports)
      .select('computed_at', 'took_ms', 'body')
      .where({ name, version: VERSION });
    if (row === undefined) return null;
    return { computedAt: Number(row.computed_at), tookMs: Number(row.took_ms), body: row.body };
  };

  const compute = async (name: string, make: () => Promise<object>): Promise<Stored | null> => {
    const computedAt = Date.now();
    const report = await make();
    if (isStopped) return null;
    const stored = { computedAt, tookMs: Date.now() - computedAt, body: JSON.stringify(report) };
    await db
      .getConnection(TABLES.reports)
      .insert({
        name,
        version: VERSION,
        computed_at: computedAt,
        took_ms: stored.tookMs,
        body: stored.body,
      })
      .onConflict('name')
      .merge();
    return stored;
  };

  const start = (name: string, make: () => Promise<object>): Promise<Stored | null> => {
    const under = running.get(name);
    if (under) return under;
    const computing = compute(name, make).finally(() => running.delete(name));
    running.set(name, computing);
    computing.catch((error: unknown) => {
      log.error(`lifecycle-map: the report ${name} could not be computed: ${String(error)}`);
    });
    return computing;
  };

  const answer = <Report>(name: string, stored: Stored | null): Computed<Report> => ({
    report: stored === null ? null : (JSON.parse(stored.body) as Report),
    meta: {
      computedAt: stored === null ? null : new Date(stored.computedAt).toISOString(),
      isComputing: running.has(name),
    },
  });

  return {
    /** Whether to give up what is being computed: the site stops. */
    isStopped: (): boolean => isStopped,

    /**
     * A report under a name: the present one where that is quick, else the last one, renewed in the background when it is
     * an hour old; null while the first one takes long.
     */
    async read<Report extends object>(
      name: string,
      make: () => Promise<Report>,
    ): Promise<Computed<Report>> {
      const stored = await readStored(name);
      if (stored === null) return answer(name, await Promise.race([start(name, make), patience()]));
      if (stored.tookMs <= QUICK_MS) {
        const renewed = await Promise.race([start(name, make), patience()]);
        return answer(name, renewed ?? stored);
      }
      if (Date.now() - stored.computedAt > FRESH_MS) start(name, make).catch(() => undefined);
      return answer(name, stored);
    },

    async stop(): Promise<void> {
      isStopped = true;
      await Promise.allSettled(running.values());
    },
  };
};

export type ReportsService = ReturnType<typeof createReports>;
