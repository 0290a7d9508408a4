import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type {
  ModelTrust,
  PerformanceDays,
  PerformanceReport,
} from '../../../plugin/contracts/performance';
import { dayPointsOf } from '../../../plugin/stage-transitions/time-points';
import { replayStages } from '../../../plugin/stage-transitions/replay-stages';
import { ExposureCounts, type Counts } from '../../../plugin/performance/exposure-counts';
import { SIGNALS } from '../../../plugin/ranking/signals/signals';
import { contactHistories } from './contact-histories';
import { performanceReport } from './performance-report';
import type { CountOutOfContent } from '../coverage';
import type { ExperimentsService } from '../experiments';
import { readWorth } from './worth';
import type { Database } from '../strapi';
import type { Sight } from '../access';
import { toldEntry, type CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { RulesService } from '../rules';
import type { IdentityHashesService, ServedListsService } from '../people';
import type { TaxonomyService } from '../taxonomy';
import type { Computed, ReportsService } from './reports';

/** What is counted from all touchpoints, and kept: all entries, of which the first are told. */
type Counted = Omit<PerformanceReport, 'outOfContent' | 'incremental'>;

const MOST_ENTRIES = 200;
/** Where no period is asked for. */
const USUAL_DAYS = 90;

/** What the report says of each entry. */
export interface EntryCounts {
  countsOf: (entry: ContentReference) => Counts;
  /** ISO 8601; null, with zeros, while they are counted for the first time. */
  countedAt: string | null;
}

const NOTHING: Counts = { shown: 0, clicked: 0, converted: 0, assisted: 0 };

const entryKey = ({ contentType, documentId }: ContentReference): string =>
  `${contentType}/${documentId}`;

interface Parts {
  countOutOfContent: CountOutOfContent;
  experiments: Pick<ExperimentsService, 'all' | 'report'>;
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
  experiments,
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
    const timePoints = dayPointsOf(until, days);
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

  const read = (days: PerformanceDays): Promise<Computed<Counted>> =>
    reports.read(`performance/${days}`, () => compute(days));

  return {
    /** @param sight of whoever is told */
    async report(days: PerformanceDays, sight: Sight): Promise<Computed<PerformanceReport>> {
      const { report, meta } = await read(days);
      if (report === null) return { report: null, meta };
      const entries = report.entries.flatMap(({ entry, ...counts }) => {
        const told = toldEntry(entry, sight, catalogueService.current());
        return told === null ? [] : [{ entry: told, ...counts }];
      });
      const outOfContent = await countOutOfContent();
      const incremental = await readWorth(experiments);
      return {
        report: { ...report, entries: entries.slice(0, MOST_ENTRIES), outOfContent, incremental },
        meta,
      };
    },

    /** The same counts for whoever tells of one entry, so that they agree with the report of 90 days. */
    async entryCounts(): Promise<EntryCounts> {
      const { report, meta } = await read(USUAL_DAYS);
      const entries = report?.entries ?? [];
      const counts = new Map(entries.map(({ entry, ...own }) => [entryKey(entry), own]));
      return {
        countsOf: (entry) => counts.get(entryKey(entry)) ?? NOTHING,
        countedAt: report === null ? null : meta.computedAt,
      };
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
