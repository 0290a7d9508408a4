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
import type { CatalogueService } from '../library';
import type { ReadConfig } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { Computed, ReportsService } from './reports';

/** Drops the entries of types that are not readable. */
function readableOnly(report: JourneysReport, readable: ReadonlySet<string>): JourneysReport {
  const isReadable = ({ contentType }: NamedEntry): boolean => readable.has(contentType);
  const { lift, paths, lastBeforeSilence } = report;
  return {
    ...report,
    lastBeforeSilence: lastBeforeSilence.filter(({ entry }) => isReadable(entry)),
    lift: { ...lift, entries: lift.entries.filter(({ entry }) => isReadable(entry)) },
    paths: {
      ...paths,
      commonest: paths.commonest.filter(({ entries }) => entries.every(isReadable)),
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
    /** @param readable content types whose entries may be named */
    async report(
      request: JourneysRequest,
      readable: ReadonlySet<string>,
    ): Promise<Computed<JourneysReport>> {
      const { days, within, pair } = request;
      requireForward(pair, taxonomy.current());
      const between = pair === null ? [] : [sha256(`${pair.from}/${pair.to}`).slice(0, 32)];
      const name = ['journeys', days, within, ...between].join('/');
      const { report, meta } = await reports.read(name, () => compute(request));
      return { report: report && readableOnly(report, readable), meta };
    },
  };
};

export type JourneysService = ReturnType<typeof createJourneys>;
