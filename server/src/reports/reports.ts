import type { ReportMeta } from '../../../plugin/contracts/journeys';
import { HOUR_MS, isoTime } from '../../../plugin/time';
import { TABLES, reasonOf } from '../database';
import type { ModelService } from '../model';
import type { Database, Log } from '../strapi';

/** Bump it when a report changes its meaning: stored ones are then computed again. */
const VERSION = 5;
/** Over so few touchpoints a report is computed at each request, so that it is up to date. */
const FEW_EVENTS = 20_000;
/** Over more, it is computed again in the background once it is this old. */
const FRESH_MS = HOUR_MS;
/** A request waits this long for it the first time, then answers without it. */
const WAIT_MS = 5_000;

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

const timeout = () => new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null).unref());

type Make = () => Promise<object>;
type ReadKept = (name: string) => Promise<Stored | null>;
type Compute = (name: string, making: Make) => Promise<Stored | null>;

interface Parts {
  db: Database;
  log: Log;
  model: ModelService;
}

/** Reports over all touchpoints, kept in the database. Each name is computed at most once at a time. */
export const createReports = ({ db, log, model }: Parts) => {
  const running = new Map<string, Promise<Stored | null>>();
  /** What is never written down. */
  const remembered = new Map<string, Stored>();
  let isStopped = false;

  const readStored = async (name: string): Promise<Stored | null> => {
    const [row]: Row[] = await db
      .getConnection(TABLES.reports)
      .select('computed_at', 'took_ms', 'body')
      .where({ name, version: VERSION });
    if (row === undefined) return null;
    return { computedAt: Number(row.computed_at), tookMs: Number(row.took_ms), body: row.body };
  };

  const make = async (making: () => Promise<object>): Promise<Stored | null> => {
    const computedAt = Date.now();
    const report = await making();
    if (isStopped) return null;
    return { computedAt, tookMs: Date.now() - computedAt, body: JSON.stringify(report) };
  };

  const remember = async (name: string, making: Make): Promise<Stored | null> => {
    const stored = await make(making);
    if (stored !== null) remembered.set(name, stored);
    return stored;
  };

  const compute = async (name: string, making: Make): Promise<Stored | null> => {
    const stored = await make(making);
    if (stored === null) return null;
    await db
      .getConnection(TABLES.reports)
      .insert({
        name,
        version: VERSION,
        computed_at: stored.computedAt,
        took_ms: stored.tookMs,
        body: stored.body,
      })
      .onConflict('name')
      .merge();
    return stored;
  };

  const start = (name: string, making: Make, compute: Compute): Promise<Stored | null> => {
    const started = running.get(name);
    if (started) return started;
    const computing = compute(name, making).finally(() => running.delete(name));
    running.set(name, computing);
    computing.catch((error: unknown) => {
      log.error(`lifecycle-map: the report ${name} could not be computed: ${reasonOf(error)}`);
    });
    return computing;
  };

  const answer = <Report>(name: string, stored: Stored | null): Computed<Report> => ({
    report: stored === null ? null : (JSON.parse(stored.body) as Report),
    meta: {
      computedAt: stored === null ? null : isoTime(stored.computedAt),
      isComputing: running.has(name),
    },
  });

  const read = async <Report>(
    name: string,
    making: Make,
    { stored: readKept, compute: computing }: { stored: ReadKept; compute: Compute },
  ): Promise<Computed<Report>> => {
    const begin = () => start(name, making, computing);
    if (model.view().events <= FEW_EVENTS) return answer(name, await begin());
    const kept = await readKept(name);
    if (kept === null) return answer(name, await Promise.race([begin(), timeout()]));
    if (Date.now() - kept.computedAt > FRESH_MS) begin().catch(() => undefined);
    return answer(name, kept);
  };

  return {
    /** Whether the site stops: computations give up then. */
    isStopped: (): boolean => isStopped,

    /**
     * Reads a report: computed now where there are few touchpoints, else the stored one, which is renewed in the background once it
     * is an hour old; null while a slow one is computed for the first time.
     */
    read: <Report extends object>(name: string, making: () => Promise<Report>) =>
      read<Report>(name, making, { stored: readStored, compute }),

    /** The same for a report that names contacts: each instance keeps its own, in memory. */
    readInMemory: <Report extends object>(name: string, making: () => Promise<Report>) =>
      read<Report>(name, making, {
        stored: (known) => Promise.resolve(remembered.get(known) ?? null),
        compute: remember,
      }),

    /** A stored report that was computed after a time; null for none. */
    async stored<Report>(
      name: string,
      after: number,
    ): Promise<{ computedAt: number; report: Report } | null> {
      const [row]: Pick<Row, 'computed_at'>[] = await db
        .getConnection(TABLES.reports)
        .select('computed_at')
        .where({ name, version: VERSION });
      if (Number(row?.computed_at ?? 0) <= after) return null;
      const found = await readStored(name);
      return found && { computedAt: found.computedAt, report: JSON.parse(found.body) as Report };
    },

    /** Computes a report, whatever is stored. */
    renew: async (name: string, make: () => Promise<object>): Promise<void> => {
      await start(name, make, compute);
    },

    async stop(): Promise<void> {
      isStopped = true;
      await Promise.allSettled(running.values());
    },
  };
};

export type ReportsService = ReturnType<typeof createReports>;
