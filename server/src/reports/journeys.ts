import type {
  JourneyDays,
  JourneysReport,
  NamedEntry,
  WithinDays,
} from '../../../plugin/contracts/journeys';
import { TransitionCounts } from '../../../plugin/stage-transitions/transition-counts';
import { contactHistories } from './contact-histories';
import { journeyReport } from './journey-report';
import type { Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';
import type { Computed, ReportsService } from './reports';

export interface JourneysRequest {
  days: JourneyDays;
  within: WithinDays;
}

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

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  reports: ReportsService;
  taxonomy: TaxonomyService;
}

/** How contacts move through the lifecycle, and what moves them. */
export const createJourneys = ({ db, catalogue, reports, taxonomy }: Parts) => {
  const compute = async ({ days, within }: JourneysRequest): Promise<JourneysReport> => {
    const until = Date.now();
    const current = { catalogue: catalogue.current(), taxonomy: taxonomy.current() };
    const counts = new TransitionCounts(
      { until, days, withinDays: within },
      current.taxonomy,
      (item) => current.catalogue.tagsOf(item),
    );
    const histories = contactHistories({ db, catalogue: current.catalogue }, until);
    for await (const { touches } of histories) {
      if (reports.isStopped()) break;
      counts.add(touches);
    }
    return journeyReport(current, counts, within);
  };

  return {
    /** @param readable content types whose entries may be named */
    async report(
      request: JourneysRequest,
      readable: ReadonlySet<string>,
    ): Promise<Computed<JourneysReport>> {
      const name = `journeys/${request.days}/${request.within}`;
      const { report, meta } = await reports.read(name, () => compute(request));
      return { report: report && readableOnly(report, readable), meta };
    },
  };
};

export type JourneysService = ReturnType<typeof createJourneys>;
