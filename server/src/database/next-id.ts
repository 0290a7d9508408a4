import { randomInt } from 'node:crypto';

const PER_MILLISECOND = 4_096;
/** 2020-01-01: leaves room below 2^53 until 2089. */
const EPOCH = Date.UTC(2020, 0, 1);

let last = 0;

/**
 * An id that grows with time, below 2^53. Two instances may draw the same one: the primary key then refuses the second, and
 * its transaction is retried.
 */
export function nextId(): number {
  const drawn = (Date.now() - EPOCH) * PER_MILLISECOND + randomInt(PER_MILLISECOND);
  last = Math.max(last + 1, drawn);
  return last;
}
