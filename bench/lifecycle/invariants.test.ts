import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { listFor, type Asked, type Given, type Site } from './ask';
import { randomAsked, randomSite } from './random-site';
import { violationsIn } from './violations';

const LISTS = 20;

/** A site of any taxonomy, library and weights, and lists for any histories, all from one seed. */
function listsFrom(seed: number): { site: Site; asked: Asked; given: Given }[] {
  const random = randomNumbers(seed);
  const site = randomSite(random);
  return Array.from({ length: LISTS }, () => {
    const asked = randomAsked(random, site);
    return { site, asked, given: listFor(site, asked) };
  });
}

const seeds = fc.integer({ min: 1, max: 2_000_000_000 });

describe('whatever was learned, on any site, for anybody', () => {
  it('no list breaks a rule of the lifecycle', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { site, asked, given } of listsFrom(seed)) {
          expect(violationsIn(given, asked, site)).toEqual([]);
        }
      }),
    );
  });

  it('a list is empty only where there is nothing at all', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { given } of listsFrom(seed)) expect(given.list.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('the rules hold because they are kept: without them, the same weights break them', () => {
    const broken = Array.from({ length: 20 }, (_, seed) => seed + 1).flatMap((seed) =>
      listsFrom(seed).flatMap(({ site, asked }) => {
        const unguided = { ...asked, isUnguided: true };
        return violationsIn(listFor(site, unguided), unguided, site);
      }),
    );
    expect(new Set(broken).size).toBeGreaterThanOrEqual(3);
  });
});
