import type { RankRequest } from './rank-request';

const HALF_LIFE_MS = 14 * 24 * 3_600_000;
/** A dismissal is an answer, and not only the lack of one. */
const DISMISSAL = 5;
/** What has faded below this part of an exposure is forgotten. */
const FORGOTTEN = 0.05;

/** How often an item was put before a contact since they last consumed it. */
export interface Ignored {
  shown: number;
  dismissed: number;
  /** Exposures, each halved after 14 days, a dismissal counting as five. */
  weight: number;
}

type Asked = Pick<RankRequest, 'history' | 'consumingTypes' | 'exposureTypes' | 'now'>;

/** What a contact was shown and has not consumed since, by item. */
export function ignoredExposures({
  history,
  consumingTypes,
  exposureTypes,
  now,
}: Asked): ReadonlyMap<number, Ignored> {
  const ignored = new Map<number, Ignored>();
  if (exposureTypes === undefined) return ignored;
  for (const { type, item, at } of history) {
    if (item === null) continue;
    if (consumingTypes?.has(type)) ignored.delete(item);
    const exposure = exposureTypes.get(type);
    if (exposure === undefined) continue;
    const known = ignored.get(item) ?? { shown: 0, dismissed: 0, weight: 0 };
    const isDismissal = exposure === 'dismissed';
    known[exposure] += 1;
    known.weight += (isDismissal ? DISMISSAL : 1) * 2 ** -(Math.max(0, now - at) / HALF_LIFE_MS);
    ignored.set(item, known);
  }
  for (const [item, { weight }] of ignored) if (weight < FORGOTTEN) ignored.delete(item);
  return ignored;
}
