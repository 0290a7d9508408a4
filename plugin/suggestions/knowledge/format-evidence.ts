import type { Cue } from '../cues/cue';
import { recordOf, type Earned } from './earned';

/** Log likelihood of each format that something speaks for, against any other: natural logarithm. */
export type FormatEvidence = ReadonlyMap<string, number>;

/** Cues are not independent: what comes on top of the most telling one counts half. */
const FURTHER = 0.5;

/**
 * Adds up what cues say, as naive Bayes does, each kind once a format.
 * @param weight how much of it counts, 0–1: on sites that nobody has seen, cues tell less than on those where they were measured
 */
export function formatEvidence(cues: Cue[], earned: Earned, weight: number): FormatEvidence {
  const byFormat = new Map<string, Map<Cue['kind'], number>>();
  for (const { format, kind } of cues) {
    const { hits, falseAlarms } = recordOf(earned, kind, format);
    const kinds = byFormat.get(format) ?? new Map<Cue['kind'], number>();
    byFormat.set(format, kinds.set(kind, Math.log(hits / falseAlarms)));
  }
  return new Map(
    Array.from(byFormat, ([format, kinds]) => {
      const [first = 0, ...further] = [...kinds.values()].sort((left, right) => right - left);
      const rest = further.reduce((sum, logOdds) => sum + logOdds, 0);
      return [format, weight * (first + FURTHER * rest)];
    }),
  );
}
