import type {
  ModelTrust,
  PerformanceDays,
  PerformanceReport,
} from '../../../plugin/contracts/performance';
import { timePointsOf } from '../../../plugin/stage-transitions/time-points';
import { replayStages } from '../../../plugin/stage-transitions/replay-stages';
import { ExposureCounts } from '../../../plugin/performance/exposure-counts';
import { SIGNALS } from '../../../plugin/ranking/signals/signals';
import { contactHistories } from './contact-histories';
import { performanceReport } from './performance-report';
import type { CountOutOfContent } from '../coverage';
import type { Database } from '../strapi';
import type { Sight } from '../access';
import { toldEntry, type CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { RulesService } from '../rules';
import type { IdentityHashesService, ServedListsService } from '../people';
import type { TaxonomyService } from '../taxonomy';
import type { Computed, ReportsService } from './reports';

/** What is counted from all touchpoints, and kept. */
type Counted = Omit<PerformanceReport, 'outOfContent'>;

interface Parts {
  countOutOfContent: CountOutOfContent;
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
  countOutOfContent,
  db,
  catalogue: catalogueService,
  identityHashes,
  model,
  reports,
  rules,
  servedLists,
  taxonomy: taxonomyService,
}: Parts) => {
  const compute = async (days: PerformanceDays): Promise<Counted> => {
    // Touchpoints may cite a list before it is written.
    await servedLists.flush();
    const until = Date.now();
    const catalogue = catalogueService.current();
    const taxonomy = taxonomyService.current();
    const tagsOf = (item: number) => catalogue.tagsOf(item);
    const timePoints = timePointsOf(until, days);
    const counts = new ExposureCounts(taxonomy, timePoints);
    const histories = contactHistories({ db, catalogue, identityHashes }, until, {
      withLists: true,
    });
    for await (const { touches } of histories) {
      if (reports.isStopped()) break;
      counts.add(replayStages(touches, tagsOf, taxonomy).steps);
    }
    return performanceReport(
      { counts, timePoints },
      { catalogue, taxonomy, rules: rules.all().map(({ rule }) => rule) },
    );
  };

  return {
    /** @param sight of whoever is told */
    async report(days: PerformanceDays, sight: Sight): Promise<Computed<PerformanceReport>> {
      const { report, meta } = await reports.read(`performance/${days}`, () => compute(days));
      if (report === null) return { report: null, meta };
      const entries = report.entries.flatMap(({ entry, ...counts }) => {
        const told = toldEntry(entry, sight, catalogueService.current());
        return told === null ? [] : [{ entry: told, ...counts }];
      });
      return { report: { ...report, entries, outOfContent: await countOutOfContent() }, meta };
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
