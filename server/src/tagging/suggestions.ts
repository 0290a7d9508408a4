import { setImmediate as pause } from 'node:timers/promises';

import { reasonOf } from '../database';
import type { SuggestibleEntry } from '../../../plugin/suggestions/entry';
import { judge as assess, type Judgement } from '../../../plugin/suggestions/judge';
import { TagLearner } from '../../../plugin/suggestions/learning/tag-learner';
import { suggest } from '../../../plugin/suggestions/suggest';
import type { Suggestions } from '../../../plugin/suggestions/suggestion';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Log } from '../strapi';
import type { ModelService } from '../model';
import { trainingSet, type TrainingSetParts } from './training-set';

interface Parts extends TrainingSetParts {
  log: Log;
  model: ModelService;
}

/** Suggests tags. It learns from the tags of the library, between requests. */
export const createSuggestions = ({ log, model, ...parts }: Parts) => {
  const learner = new TagLearner();
  let working: Promise<void> | null = null;
  let isStopped = false;
  let lastProblem = '';
  const updateTrainingSet = trainingSet(parts, learner, () => isStopped);

  const work = async (): Promise<void> => {
    // Recommendations need the model first.
    await model.ready();
    await updateTrainingSet();
    if (learner.isStale) {
      for (const steps = learner.fit(); !isStopped && !steps.next().done;) await pause();
    }
    lastProblem = '';
  };

  const report = (error: unknown): void => {
    const problem = reasonOf(error);
    // Once a problem, not once a second.
    if (problem !== lastProblem) {
      log.error(`lifecycle-map: suggestions cannot learn from tags: ${problem}`);
    }
    lastProblem = problem;
  };

  return {
    /** Starts to learn what has changed, unless that is going on already. */
    follow(): void {
      if (isStopped || working !== null) return;
      working = work()
        .catch(report)
        .finally(() => {
          working = null;
        });
    },

    /** @param known the tags that the entry has */
    suggest(entry: SuggestibleEntry, known: Tags): Suggestions {
      return suggest(entry, learner.models, parts.taxonomy.current(), known);
    },

    /** How sure the suggester is of the tags that an entry has. */
    assess: (entry: SuggestibleEntry, tags: Tags): Judgement =>
      assess(entry, tags, learner.models, parts.taxonomy.current()),

    /** Entries in the training set; each locale of a document is one. */
    learnedEntries: (): number => learner.size,

    async stop(): Promise<void> {
      isStopped = true;
      await working;
    },
  };
};

export type SuggestionsService = ReturnType<typeof createSuggestions>;
