import type {
  JourneysReport,
  JourneysRequest,
  NamedEntry,
} from '../../../plugin/contracts/journeys';
import { TransitionCounts } from '../../../plugin/stage-transitions/transition-counts';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { invalid } from '../http';
import { contactHistories } from './contact-histories';
import { journeyReport } from './journey-report';
import { sha256, type IdentityHashesService } from '../people';
import type { Database } from '../strapi';
import type { Sight } from '../access';
import { toldEntry, type CatalogueService } from '../library';
import type { ReadConfig } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { Computed, ReportsService } from './reports';

/** Drops the entries that may not be told of. */
function toldOnly(
  report: JourneysReport,
  tell: (entry: NamedEntry) => NamedEntry | null,
): JourneysReport {
  const toldIn = <Row extends { entry: NamedEntry }>(rows: Row[]): Row[] =>
    rows.flatMap((row) => {
      const entry = tell(row.entry);
      return entry === null ? [] : [{ ...row, entry }];
    });
  const { lift, paths, lastBeforeSilence } = report;
  return {
    ...report,
    lastBeforeSilence: toldIn(lastBeforeSilence),
    lift: { ...lift, entries: toldIn(lift.entries) },
    paths: {
      ...paths,
      commonest: paths.commonest.flatMap((path) => {
        const entries = path.entries.map(tell).filter((entry) => entry !== null);
        return entries.length === path.entries.length ? [{ ...path, entries }] : [];
      }),
    },
  };
}

/** @throws ValidationError unless the second stage comes after the first */
function requireForward(pair: JourneysRequest['pair'], { stages }: Taxonomy): void {
  if (pair === null) return;
  const orderOf = (field: 'from' | 'to'): number => {
    const stage = stages.find(({ key }) => key === pair[field]);
    if (stage) return stage.order;
    throw invalid([field], `${field}: there is no stage "${pair[field]}"`);
  };
  if (orderOf('from') < orderOf('to')) return;
  throw invalid(['to'], 'to: must be a stage after `from`');
}

/** What the page shows first. */
const FIRST: JourneysRequest = { days: 90, within: 30, pair: null };

const nameOf = (days: number, within: number, between: string[] = []): string =>
  ['journeys', days, within, ...between].join('/');

export const DEFAULT_REPORT = nameOf(FIRST.days, FIRST.within);

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  identityHashes: IdentityHashesService;
  reports: ReportsService;
  taxonomy: TaxonomyService;
}

/** How contacts move through the lifecycle, and what moves them. */
export const createJourneys = ({
  config,
  db,
  catalogue,
  identityHashes,
  reports,
  taxonomy,
}: Parts) => {
  const compute = async (request: JourneysRequest): Promise<JourneysReport> => {
    const { days, within, pair } = request;
    const { activeWithinDays } = config();
    const until = Date.now();
    const current = { catalogue: catalogue.current(), taxonomy: taxonomy.current() };
    const counts = new TransitionCounts(
      { until, days, activeWithinDays, withinDays: within, pair },
      current.taxonomy,
      (item) => current.catalogue.tagsOf(item),
    );
    const histories = contactHistories({ db, catalogue: current.catalogue, identityHashes }, until);
    for await (const { touches } of histories) {
      if (reports.isStopped()) break;
      counts.add(touches);
    }
    return journeyReport(current, counts, { ...request, activeWithinDays });
  };

  return {
    /** Computes the report that the page shows first. */
    renew: (): Promise<void> => reports.renew(DEFAULT_REPORT, () => compute(FIRST)),

    /** @param sight of whoever is told */
    async report(request: JourneysRequest, sight: Sight): Promise<Computed<JourneysReport>> {
      const { days, within, pair } = request;
      requireForward(pair, taxonomy.current());
      const between = pair === null ? [] : [sha256(`${pair.from}/${pair.to}`).slice(0, 32)];
      const name = nameOf(days, within, between);
      const { report, meta } = await reports.read(name, () => compute(request));
      const tell = (entry: NamedEntry) => toldEntry(entry, sight, catalogue.current());
      return { report: report && toldOnly(report, tell), meta };
    },
  };
};

export type JourneysService = ReturnType<typeof createJourneys>;
