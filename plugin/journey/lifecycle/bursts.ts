import type { Touch } from '../touch';
import { MINUTE_MS } from '../../time';

/** Nobody reads more than this in a minute. */
export const MOST_A_MINUTE = 30;

/**
 * A history without what no person did: more than 30 consumptions in a minute. Other touches stay, because a list of
 * deeds may be imported with one time for all.
 * @param history oldest first
 * @param isConsumption whether a touchpoint type consumes
 */
export function withoutBursts<Known extends Pick<Touch, 'type' | 'at'>>(
  history: readonly Known[],
  isConsumption: (type: string) => boolean,
): readonly Known[] {
  if (history.length <= MOST_A_MINUTE) return history;
  const reads = history.filter(({ type }) => isConsumption(type));
  const dropped = new Set<Known>();
  let from = 0;
  reads.forEach(({ at }, to) => {
    while (at - (reads[from]?.at ?? at) > MINUTE_MS) from += 1;
    if (to - from < MOST_A_MINUTE) return;
    for (const read of reads.slice(from, to + 1)) dropped.add(read);
  });
  return dropped.size === 0 ? history : history.filter((touch) => !dropped.has(touch));
}
