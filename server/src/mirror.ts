import type { Log } from './strapi/parts';
import type { CatalogueService } from './library/catalogue';
import type { ConsentsService } from './people/consents';
import type { JobsService } from './tagging/jobs';
import type { ExperimentsService } from './experiments/experiments';
import type { ModelService } from './model/model';
import type { ReviewsService } from './tags/reviews';
import type { RulesService } from './rules/rules';
import type { SuggestionsService } from './tagging/suggestions';
import type { TaxonomyService } from './taxonomy/taxonomy';

const INTERVAL_MS = 1_000;
const SAVE_MS = 60_000;

interface Parts {
  log: Log;
  catalogue: CatalogueService;
  consents: ConsentsService;
  experiments: ExperimentsService;
  jobs: JobsService;
  model: ModelService;
  reviews: ReviewsService;
  rules: RulesService;
  suggestions: SuggestionsService;
  taxonomy: TaxonomyService;
}

/** Keeps what memory mirrors at most a second behind the database, whoever writes to it. */
export const createMirror = ({
  log,
  catalogue,
  consents,
  experiments,
  jobs,
  model,
  reviews,
  rules,
  suggestions,
  taxonomy,
}: Parts) => {
  let timer: NodeJS.Timeout | null = null;
  let polling: Promise<void> = Promise.resolve();
  let lastProblem = '';

  const poll = async (): Promise<void> => {
    await taxonomy.load();
    await catalogue.poll();
    await reviews.poll();
    await rules.poll();
    await experiments.poll();
    suggestions.follow();
    jobs.follow();
    await consents.poll();
    model.startBuilding();
    // That may take a while, in which all else goes on being followed.
    if (model.isBuilding()) return;
    await model.poll();
    await model.save(SAVE_MS);
  };

  const pollAndReport = async (): Promise<void> => {
    try {
      await poll();
      lastProblem = '';
    } catch (error) {
      const problem = String(error);
      // Once a problem, not once a second.
      if (problem !== lastProblem) log.error(`lifecycle-map: cannot read changes: ${problem}`);
      lastProblem = problem;
    }
  };

  const schedule = (): void => {
    timer = setTimeout(() => {
      polling = pollAndReport().finally(() => {
        if (timer) schedule();
      });
    }, INTERVAL_MS);
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
