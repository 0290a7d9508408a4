import { describe, expect, it } from 'vitest';

import { taxonomyIndex } from '../journey/taxonomy-index';
import type { Touch } from '../journey/touch';
import { randomNumbers } from '../ranking/random-numbers';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { DAY_MS } from '../time';
import { comparedTouches } from './compared-touches';
import { LiftTable } from './lift-table';
import { replayStages } from './replay-stages';

const UNTIL = Date.UTC(2026, 4, 20);
const START = UNTIL - 180 * DAY_MS;
const INDEX = taxonomyIndex(defaultTaxonomy);

const SITES = 30;
const CONTACTS = 2_000;
const ENTRIES = 25;
/** The first entries are those that move people: each reader by ten points. */
const MOVING = 5;
const EFFECT = 0.1;
/** The last entries are what hot leads like to read. */
const LIKED = 5;
const HOT_SHARE = 0.2;
/** How often contacts read on average, so that about 400 of 2,000 read each of the 25 entries. */
const READS = { hot: 9, cold: 6 };
const MOVES = { hot: 0.4, cold: 0.08 };

type Random = () => number;

const isMoving = (item: number): boolean => item < MOVING;

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

function liftsOf(seed: number) {
  const random = randomNumbers(seed);
  const table = new LiftTable((item) => [`item:${item}`], START);
  for (let contact = 0; contact < CONTACTS; contact += 1) {
    const { steps } = replayStages(journey(random), () => NO_TAGS, defaultTaxonomy);
    table.add(comparedTouches(steps, INDEX, { withinDays: 30, until: UNTIL }));
  }
  return table.lifts('item:');
}

describe('on simulated sites with entries that move people, harmless ones, and hot leads', () => {
  const flagged = { moving: 0, harmless: 0, liked: 0, after: 0 };
  let readers = 0;
  for (let site = 1; site <= SITES; site += 1) {
    for (const [key, { isClear, exposed }] of liftsOf(site)) {
      const item = Number(key.slice('item:'.length));
      if (isMoving(item)) readers += exposed;
      if (!isClear) continue;
      if (isMoving(item)) flagged.moving += 1;
      else if (item === ENTRIES) flagged.after += 1;
      else {
        flagged.harmless += 1;
        if (item >= ENTRIES - LIKED) flagged.liked += 1;
      }
    }
  }

  it('at most one of twenty harmless entries is flagged, even of those that hot leads like', () => {
    expect(flagged.harmless / (SITES * (ENTRIES - MOVING))).toBeLessThanOrEqual(0.05);
    expect(flagged.liked / (SITES * LIKED)).toBeLessThanOrEqual(0.05);
  });

  it('nothing is flagged that is read after the move only', () => {
    expect(flagged.after).toBe(0);
  });

  it('half of the effects of ten points are found', () => {
    expect(readers / (SITES * MOVING)).toBeLessThan(410);
    expect(flagged.moving / (SITES * MOVING)).toBeGreaterThanOrEqual(0.5);
  });
});
