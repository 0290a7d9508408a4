import { setImmediate as pause } from 'node:timers/promises';

import type { SuggestibleEntry } from '../../../plugin/suggestions/entry';
import { judge, type Judgement } from '../../../plugin/suggestions/judge';
import { TagLearner } from '../../../plugin/suggestions/learning/tag-learner';
import { suggest } from '../../../plugin/suggestions/suggest';
import type { Suggestions } from '../../../plugin/suggestions/suggestion';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { learnTagged } from './learn-tagged';
import type { Database, Log } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { OptedInTypesService } from '../site';
import type { ReviewsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';

interface Parts {
  db: Database;
  log: Log;
  catalogue: CatalogueService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  taxonomy: TaxonomyService;
}

/** Suggests tags, and learns them from the library's own, between requests. */
export const createSuggestions = ({
  db,
  log,
  catalogue,
  model,
  optedInTypes,
  reviews,
  taxonomy,
}: Parts) => {
  const learner = new TagLearner();
  let working: Promise<void> | null = null;
  let isStopped = false;
  let lastProblem = '';
  const learnChanges = learnTagged(
    { db, catalogue, optedInTypes, reviews, taxonomy },
    learner,
    () => isStopped,
  );

  const work = async (): Promise<void> => {
    // Contacts wait for the model, and editors can wait.
    await model.ready();
    await learnChanges();
    if (learner.isStale) {
      for (const steps = learner.fit(); !isStopped && !steps.next().done;) await pause();
    }
    lastProblem = '';
  };

  const report = (error: unknown): void => {
    const problem = String(error);
    // Once a problem, not once a second.
    if (problem !== lastProblem) {
      log.error(`lifecycle-map: suggestions cannot learn from tags: ${problem}`);
    }
    lastProblem = problem;
  };

  return {
    /** Starts to learn what the catalogue has new, where that is not going on already. */
    follow(): void {
      if (isStopped || working !== null) return;
      working = work()
        .catch(report)
        .finally(() => {
          working = null;
        });
    },

    /** Tags for an entry, by what was learned until now and the tags that it has. */
    suggest(entry: SuggestibleEntry, known: Tags): Suggestions {
      return suggest(entry, learner.models, taxonomy.current(), known);
    },

    /** What is thought of an entry as it is tagged. */
    judge: (entry: SuggestibleEntry, tags: Tags): Judgement =>
      judge(entry, tags, learner.models, taxonomy.current()),

    /** Entries that were learned; each locale of a document is one. */
    learnedEntries: (): number => learner.size,

    async stop(): Promise<void> {
      isStopped = true;
      await working;
    },
  };
};

export type SuggestionsService = ReturnType<typeof createSuggestions>;
