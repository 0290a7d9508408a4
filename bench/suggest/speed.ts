import { judge } from '../../plugin/suggestions/judge';
import { suggest } from '../../plugin/suggestions/suggest';
import { TagLearner } from '../../plugin/suggestions/learning/tag-learner';
import { NO_TAGS } from '../../plugin/taxonomy/taxonomy';
import { percentile, rounded } from '../speed/table';
import type { Labelled } from './labelled';
import type { Labels } from './labels';
import { entryOf } from './predict';

export interface Speed {
  tagged: number;
  /** Milliseconds. */
  learnOneMs: number;
  fitMs: number;
  longestSliceMs: number;
  suggestP50Ms: number;
  suggestP99Ms: number;
  /** All tagged entries judged again, as the job does: seconds of work, and milliseconds between two pauses. */
  judgeAllSeconds: number;
  judgeLongestSliceMs: number;
}

const TAGGED = 10_000;
const SUGGESTIONS = 500;
/** The slice of `server/src/services/suggest-job`. */
const SLICE_MS = 5;

function fit(learner: TagLearner): { fitMs: number; longestSliceMs: number } {
  const slices: number[] = [];
  const steps = learner.fit();
  for (let done = false; !done;) {
    const started = performance.now();
    done = steps.next().done === true;
    slices.push(performance.now() - started);
  }
  return {
    fitMs: rounded(slices.reduce((sum, slice) => sum + slice, 0)),
    longestSliceMs: rounded(Math.max(...slices)),
  };
}

/** Judges the library in slices, as `suggest-job` does, and says how long the longest kept requests waiting. */
function judgeAll(
  labelled: Labelled[],
  learner: TagLearner,
  { taxonomy, formatOf }: Labels,
): Pick<Speed, 'judgeAllSeconds' | 'judgeLongestSliceMs'> {
  const slices: number[] = [];
  let sliceStarted = performance.now();
  for (let number = 0; number < TAGGED; number += 1) {
    const one = labelled[number % labelled.length];
    if (one === undefined) break;
    judge(
      entryOf(one.item, 'named'),
      { ...NO_TAGS, format: formatOf(one.label) },
      learner.models,
      taxonomy,
    );
    const took = performance.now() - sliceStarted;
    if (took < SLICE_MS) continue;
    slices.push(took);
    sliceStarted = performance.now();
  }
  return {
    judgeAllSeconds: rounded(slices.reduce((sum, slice) => sum + slice, 0) / 1_000),
    judgeLongestSliceMs: rounded(Math.max(...slices)),
  };
}

/** How long it takes in a library of 10,000 tagged entries: the corpus, as often as it takes. */
export function measureSpeed(labelled: Labelled[], labels: Labels): Speed {
  const { taxonomy, formatOf } = labels;
  const learner = new TagLearner();
  const started = performance.now();
  for (let number = 0; number < TAGGED; number += 1) {
    const one = labelled[number % labelled.length];
    if (one === undefined) break;
    const format = formatOf(one.label);
    const { stages = [] } = taxonomy.formats.find(({ key }) => key === format) ?? {};
    const topics = [one.item.source, one.item.language];
    const tags = { ...NO_TAGS, format, stages, topics };
    learner.put(String(number), entryOf(one.item, 'named'), tags, taxonomy);
  }
  const learnOneMs = rounded((performance.now() - started) / TAGGED);
  const fitted = fit(learner);
  const times: number[] = [];
  for (let number = 0; number < SUGGESTIONS; number += 1) {
    const one = labelled[(number * 7) % labelled.length];
    if (one === undefined) break;
    const before = performance.now();
    suggest(entryOf(one.item, 'named'), learner.models, taxonomy, NO_TAGS);
    times.push(performance.now() - before);
  }
  return {
    tagged: learner.size,
    learnOneMs,
    ...fitted,
    suggestP50Ms: rounded(percentile(times, 0.5)),
    suggestP99Ms: rounded(percentile(times, 0.99)),
    ...judgeAll(labelled, learner, labels),
  };
}
