import type {
  ModelTrust,
  PerformanceDays,
  PerformanceReport,
} from '../../../plugin/contracts/performance';
import { taxonomyIndex } from '../../../plugin/journey/taxonomy-index';
import { timePointsOf } from '../../../plugin/stage-transitions/time-points';
import { UNKNOWN } from '../../../plugin/stage-transitions/lifecycle-status';
import { replayStages } from '../../../plugin/stage-transitions/replay-stages';
import { ExposureCounts } from '../../../plugin/performance/exposure-counts';
import { consumedItems, NothingLeft } from '../../../plugin/performance/nothing-left';
import { SIGNALS } from '../../../plugin/ranking/signals/signals';
import { contactHistories } from './contact-histories';
import { performanceReport } from './performance-report';
import type { Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { RulesService } from '../rules';
import type { IdentityHashesService, ServedListsService } from '../people';
import type { TaxonomyService } from '../taxonomy';
import type { Computed, ReportsService } from './reports';

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  identityHashes: IdentityHashesService;
  model: ModelService;
  reports: ReportsService;
  rules: RulesService;
  servedLists: ServedListsService;
  taxonomy: TaxonomyService;
}

/** What became of recommendations, and how far the ranking can be trusted. */
export const createPerformance = ({
  db,
  catalogue: catalogueService,
  identityHashes,
  model,
  reports,
  rules,
  servedLists,
  taxonomy: taxonomyService,
}: Parts) => {
  const compute = async (days: PerformanceDays): Promise<PerformanceReport> => {
    // Touchpoints may cite a list before it is written.
    await servedLists.flush();
    const until = Date.now();
    const catalogue = catalogueService.current();
    const taxonomy = taxonomyService.current();
    const { stages, types } = taxonomyIndex(taxonomy);
    const tagsOf = (item: number) => catalogue.tagsOf(item);
    const timePoints = timePointsOf(until, days);
    const counts = new ExposureCounts(taxonomy, timePoints);
    const left = new NothingLeft(catalogue.items(), tagsOf, taxonomy);
    const histories = contactHistories({ db, catalogue, identityHashes }, until, {
      withLists: true,
    });
    for await (const { touches } of histories) {
      if (reports.isStopped()) break;
      const { steps, statuses } = replayStages(touches, tagsOf, taxonomy, [until]);
      counts.add(steps);
      const stage = stages[statuses[0] ?? UNKNOWN];
      // A silent contact is in no stage.
      if (stage === undefined) continue;
      const seen = consumedItems(touches, (type) => types.get(type)?.consumes === true);
      left.add(stage, seen);
    }
    return performanceReport(
      { counts, left, timePoints },
      { catalogue, taxonomy, rules: rules.all().map(({ rule }) => rule) },
    );
  };

  return {
    /** @param readable content types whose entries may be named */
    async report(
      days: PerformanceDays,
      readable: ReadonlySet<string>,
    ): Promise<Computed<PerformanceReport>> {
      const { report, meta } = await reports.read(`performance/${days}`, () => compute(days));
      if (report === null) return { report, meta };
      const entries = report.entries.filter(({ entry }) => readable.has(entry.contentType));
      return { report: { ...report, entries }, meta };
    },

    /** How well the ranking predicts what contacts consume next, and the weights that it learned. */
    trust(): ModelTrust {
      const { weights } = model.ranking();
      const learned = weights.always();
      return {
        ...model.accuracy().read(),
        lessons: weights.steps,
        signals: SIGNALS.map(({ name, prior }, place) => ({
          name,
          prior,
          weight: learned[place] ?? prior,
        })),
      };
    },
  };
};

export type PerformanceService = ReturnType<typeof createPerformance>;
