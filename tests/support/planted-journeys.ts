import { randomNumbers } from '../../plugin/ranking/random-numbers';
import type { Touch } from '../../plugin/journey/touch';
import { DAY_MS } from '../../plugin/time';

/*
 * A site on which five entries move their readers on, five others are what hot leads like to read, and one is read after the
 * move only.
 */

export const UNTIL = Date.UTC(2026, 4, 20);
export const START = UNTIL - 180 * DAY_MS;
const CONTACTS = 2_000;
export const ENTRIES = 25;
/** The first entries are those that move people: each reader by ten points. */
export const MOVING = 5;
const EFFECT = 0.1;
/** The last entries are what hot leads like to read. */
export const LIKED = 5;
const HOT_SHARE = 0.2;
/** How often contacts read on average, so that about 400 of 2,000 read each of the 25 entries. */
const READS = { hot: 9, cold: 6 };
const MOVES = { hot: 0.4, cold: 0.08 };

type Random = () => number;

export const isMoving = (item: number): boolean => item < MOVING;

function entryFor(isHot: boolean, random: Random): number {
  const isLiked = isHot && random() < 0.4;
  return isLiked ? ENTRIES - LIKED + Math.floor(random() * LIKED) : Math.floor(random() * ENTRIES);
}

/** A contact's touches. Hot leads show that they are, by a deed, and read on; some of all move, and read on after that, too. */
function journey(random: Random): Touch[] {
  const isHot = random() < HOT_SHARE;
  const touches: Touch[] = [];
  let at = START + random() * 90 * DAY_MS;
  if (isHot) touches.push({ type: 'pricing_viewed', item: null, at });
  const reads = 1 + Math.floor(random() * 2 * (isHot ? READS.hot : READS.cold) - 0.5);
  const moves: number[] = [];
  const read = new Set<number>();
  for (let number = 0; number < reads; number += 1) {
    at += (0.2 + random() * 4) * DAY_MS;
    const item = entryFor(isHot, random);
    touches.push({ type: 'content_viewed', item, at });
    if (random() < 0.3) touches.push({ type: 'page_visited', item: null, at: at + 60_000 });
    const moved = isMoving(item) && !read.has(item) && random() < EFFECT;
    read.add(item);
    if (moved) moves.push(at + random() * 20 * DAY_MS);
  }
  const first = touches[0]?.at ?? START;
  if (random() < (isHot ? MOVES.hot : MOVES.cold)) moves.push(first + random() * 40 * DAY_MS);
  for (const moved of moves) {
    touches.push({ type: 'purchased', item: null, at: moved });
    if (random() < 0.5) touches.push({ type: 'content_viewed', item: ENTRIES, at: moved + DAY_MS });
  }
  return touches.sort((left, right) => left.at - right.at);
}

/** The journeys of the site's people. */
export function plantedJourneys(seed: number): Touch[][] {
  const random = randomNumbers(seed);
  return Array.from({ length: CONTACTS }, () => journey(random));
}
