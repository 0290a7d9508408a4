import type { Cue } from '../cues/cue';
import type { Earned } from './earned';

/** Log likelihood of each format that something speaks for, against any other: natural logarithm. */
export type FormatEvidence = ReadonlyMap<string, number>;

/** Cues are not independent: what comes on top of the most telling one counts half, and all of it a little less. */
const FURTHER = 0.5;
const DEPENDENCE = 0.85;

/** Adds up what cues say, as naive Bayes does, each kind once a format. */
export function formatEvidence(cues: Cue[], earned: Earned): FormatEvidence {
  const byFormat = new Map<string, Map<Cue['kind'], number>>();
  for (const { format, kind } of cues) {
    const { hits, falseAlarms } = earned[kind];
    const kinds = byFormat.get(format) ?? new Map<Cue['kind'], number>();
    byFormat.set(format, kinds.set(kind, Math.log(hits / falseAlarms)));
  }
  return new Map(
    Array.from(byFormat, ([format, kinds]) => {
      const [first = 0, ...further] = [...kinds.values()].sort((left, right) => right - left);
      const rest = further.reduce((sum, weight) => sum + weight, 0);
      return [format, DEPENDENCE * (first + FURTHER * rest)];
    }),
  );
}
