import { SparseScores } from '../data-structures/sparse-scores';
import { mainCause } from './main-cause';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** How many recent items are considered, and the decay for each further one. */
const LATEST = 3;
const DECAY = 0.5;
/** How many entries on either side are considered, and the decay for each further one. */
const REACH = 8;
const DISTANCE_DECAY = 0.75;

/**
 * How close an item is to what the contact consumed lately, in the order in which the library was written: parts of a
 * course or series are usually written one after another.
 * @param direction 1 for items written after it, -1 for items written before it
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
