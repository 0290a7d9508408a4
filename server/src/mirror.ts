import { readSharedClock, reasonOf } from './database';
import type { Database, Log } from './strapi';
import type { CatalogueService } from './library';
import type { ConsentsService, ServedListsService, TraitsService } from './people';
import type { JobsService, SuggestionsService } from './tagging';
import type { ExperimentsService } from './experiments';
import type { ModelService } from './model';
import type { MoversService } from './reports';
import type { ReviewsService } from './tags';
import type { RulesService } from './rules';
import type { TaxonomyService } from './taxonomy';

const POLL_MS = 1_000;
const SAVE_MS = 60_000;
const CLOCK_MS = 60_000;

interface Parts {
  db: Database;
  log: Log;
  catalogue: CatalogueService;
  consents: ConsentsService;
  experiments: ExperimentsService;
  jobs: JobsService;
  model: ModelService;
  movers: MoversService;
  reviews: ReviewsService;
  rules: RulesService;
  servedLists: ServedListsService;
  suggestions: SuggestionsService;
  taxonomy: TaxonomyService;
  traits: TraitsService;
}

/** Polls the database, so that memory is at most a second behind it when other instances write. */
export const createMirror = ({
  db,
  log,
  catalogue,
  consents,
  experiments,
  jobs,
  model,
  movers,
  reviews,
  rules,
  servedLists,
  suggestions,
  taxonomy,
  traits,
}: Parts) => {
  let timer: NodeJS.Timeout | null = null;
  let polling: Promise<void> = Promise.resolve();
  let lastProblem = '';
  let clockReadAt = performance.now();

  const readClock = async (): Promise<void> => {
    if (performance.now() - clockReadAt < CLOCK_MS) return;
    clockReadAt = performance.now();
    await readSharedClock(db);
  };

  const poll = async (): Promise<void> => {
    await readClock();
    await taxonomy.load();
    await catalogue.poll();
    await reviews.poll();
    await rules.poll();
    await experiments.poll();
    suggestions.follow();
    jobs.follow();
    await consents.poll();
    await traits.poll();
    await movers.poll();
    await servedLists.poll();
    model.startBuilding();
    // A build may take minutes, while everything else is polled.
    if (model.isBuilding()) return;
    await model.poll();
    await model.save(SAVE_MS);
  };

  const pollAndReport = async (): Promise<void> => {
    try {
      await poll();
      lastProblem = '';
    } catch (error) {
      const problem = reasonOf(error);
      // Not once a second.
      if (problem !== lastProblem) log.error(`lifecycle-map: cannot read changes: ${problem}`);
      lastProblem = problem;
    }
  };

  const schedule = (): void => {
    timer = setTimeout(() => {
      polling = pollAndReport().finally(() => {
        if (timer) schedule();
      });
    }, POLL_MS);
    timer.unref();
  };

  return {
    start: schedule,

    async stop(): Promise<void> {
      if (timer) clearTimeout(timer);
      timer = null;
      await polling;
    },
  };
};
