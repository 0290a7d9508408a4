import { SparseScores } from '../data-structures/sparse-scores';
import { mainCause } from './main-cause';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** How many of the latest items are looked at, and how much less each further one counts. */
const LATEST = 3;
const DECAY = 0.5;
/** How many entries to either side, and how much less each further one counts. */
const REACH = 8;
const DISTANCE_DECAY = 0.75;

/**
 * How near an item stands to what the contact consumed lately in the order in which the library was written: the
 * parts of a course or a series are made one after the other, whether or not anything says so.
 *
 * @param direction 1 for what was written after it, -1 for what was written before it
 */
const besideInLibrary = (direction: 1 | -1): MakeSignal => {
  const scores = new SparseScores();
  return ({ journey: { recent }, catalogue }) => {
    scores.reset(catalogue.size);
    const latest = recent.slice(0, LATEST);
    const beside = latest.map((source) => catalogue.besideInLibrary(source, direction, REACH));
    const scoreOf = (step: number, place: number): number =>
      DECAY ** step * DISTANCE_DECAY ** place;
    beside.forEach((items, step) => {
      items.forEach((item, place) => scores.add(item, scoreOf(step, place)));
    });
    return sparseSignal(scores, (item) => {
      const because = mainCause(latest, (_, step) => {
        const place = beside[step]?.indexOf(item) ?? -1;
        return place < 0 ? 0 : scoreOf(step, place);
      });
      return because === null ? {} : { because, beside: true };
    });
  };
};

export const afterInLibrary = besideInLibrary(1);
export const beforeInLibrary = besideInLibrary(-1);
