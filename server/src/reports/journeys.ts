import type {
  JourneyDays,
  JourneysReport,
  NamedEntry,
  WithinDays,
} from '../../../plugin/contracts/journeys';
import { TransitionCounts } from '../../../plugin/stage-transitions/transition-counts';
import { contactHistories } from './contact-histories';
import { journeyReport } from './journey-report';
import type { Computed } from './reports';
import type { Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';
import type { ReportsService } from './reports';

export interface JourneysRequest {
  days: JourneyDays;
  within: WithinDays;
}

/** Without the entries of types that are not among the readable ones. */
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
export const createJourneys = ({
  db,
  catalogue: catalogueService,
  reports,
  taxonomy: taxonomyService,
}: Parts) => {
  const compute = async ({ days, within }: JourneysRequest): Promise<JourneysReport> => {
    const until = Date.now();
    const catalogue = catalogueService.current();
    const taxonomy = taxonomyService.current();
    const counts = new TransitionCounts({ until, days, withinDays: within }, taxonomy, (item) =>
      catalogue.tagsOf(item),
    );
    for await (const { touches } of contactHistories({ db, catalogue: catalogueService }, until)) {
      if (reports.isStopped()) break;
      counts.add(touches);
    }
    return journeyReport(
      { catalogue: catalogueService, taxonomy: taxonomyService },
      counts,
      within,
    );
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
