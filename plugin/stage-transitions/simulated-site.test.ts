import { describe, expect, it } from 'vitest';

import {
  ENTRIES,
  isMoving,
  LIKED,
  MOVING,
  plantedJourneys,
  START,
  UNTIL,
} from '../../tests/support/planted-journeys';
import { taxonomyIndex } from '../journey/taxonomy-index';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { comparedTouches } from './compared-touches';
import { LiftTable } from './lift-table';
import { replayStages } from './replay-stages';

const INDEX = taxonomyIndex(defaultTaxonomy);

const SITES = 60;

function liftsOf(seed: number) {
  const table = new LiftTable((item) => [`item:${item}`], START);
  for (const journey of plantedJourneys(seed)) {
    const { steps } = replayStages(journey, () => NO_TAGS, defaultTaxonomy);
    table.add(comparedTouches(steps, INDEX, { withinDays: 30, until: UNTIL }));
  }
  return table.lifts('item:');
}

interface Flagged {
  moving: number;
  harmless: number;
  liked: number;
  after: number;
  /** Mean number of readers of a moving entry. */
  readers: number;
}

function flaggedOn(firstSeed: number): Flagged {
  const flagged: Flagged = { moving: 0, harmless: 0, liked: 0, after: 0, readers: 0 };
  for (let site = 0; site < SITES; site += 1) {
    for (const [key, { isClear, exposed }] of liftsOf(firstSeed + site)) {
      const item = Number(key.slice('item:'.length));
      if (isMoving(item)) flagged.readers += exposed / (SITES * MOVING);
      if (!isClear) continue;
      if (isMoving(item)) flagged.moving += 1;
      else if (item === ENTRIES) flagged.after += 1;
      else {
        flagged.harmless += 1;
        if (item >= ENTRIES - LIKED) flagged.liked += 1;
      }
    }
  }
  return flagged;
}

describe.each([
  ['the sites that the method was made with', 1],
  // These were first looked at when the method was settled, and nothing was changed for them since. If it is changed, take others.
  ['sites that were held back', 31_415_926],
  ['other sites that were held back', 1_618_033_988],
])('on %s, with entries that move people, harmless ones, and hot leads', (_name, firstSeed) => {
  const flagged = flaggedOn(firstSeed);

  it('at most one of twenty harmless entries is flagged, even of those that hot leads like', () => {
    expect(flagged.harmless / (SITES * (ENTRIES - MOVING))).toBeLessThanOrEqual(0.05);
    expect(flagged.liked / (SITES * LIKED)).toBeLessThanOrEqual(0.05);
  });

  it('nothing is flagged that is read after the move only', () => {
    expect(flagged.after).toBe(0);
  });

  it('half of the effects of ten points are found', () => {
    expect(flagged.readers).toBeLessThan(410);
    expect(flagged.moving / (SITES * MOVING)).toBeGreaterThanOrEqual(0.5);
  });
});
