import type { Core } from '@strapi/strapi';

import type {
  JourneyDays,
  JourneysReport,
  NamedEntry,
  WithinDays,
} from '../../../plugin/contracts/journeys';
import { TransitionCounts } from '../../../plugin/stage-transitions/transition-counts';
import { getService } from '../get-service';
import { contactHistories } from './contact-histories';
import { journeyReport } from './journey-report';
import type { Computed } from './reports';

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

/** How contacts move through the lifecycle, and what moves them. */
export const journeys = ({ strapi }: { strapi: Core.Strapi }) => {
  const compute = async ({ days, within }: JourneysRequest): Promise<JourneysReport> => {
    const until = Date.now();
    const catalogue = getService(strapi, 'catalogue').current();
    const taxonomy = getService(strapi, 'taxonomy').current();
    const counts = new TransitionCounts({ until, days, withinDays: within }, taxonomy, (item) =>
      catalogue.tagsOf(item),
    );
    for await (const { touches } of contactHistories(strapi, until)) {
      if (getService(strapi, 'reports').isStopped()) break;
      counts.add(touches);
    }
    return journeyReport(strapi, counts, within);
  };

  return {
    /** @param readable content types whose entries may be named */
    async report(
      request: JourneysRequest,
      readable: ReadonlySet<string>,
    ): Promise<Computed<JourneysReport>> {
      const name = `journeys/${request.days}/${request.within}`;
      const { report, meta } = await getService(strapi, 'reports').read(name, () =>
        compute(request),
      );
      return { report: report && readableOnly(report, readable), meta };
    },
  };
};
