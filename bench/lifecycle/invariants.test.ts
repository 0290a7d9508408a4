import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { randomNumbers } from '../../plugin/ranking/random-numbers';
import type { Random } from '../speed/ranking/synthetic-site';
import { SIGNALS } from '../../plugin/ranking/signals/signals';
import { adverseSite } from './adverse-site';
import { listFor, type Asked, type Given, type Site } from './ask';
import { randomAsked, randomSite } from './random-site';
import { violationsIn } from './violations';

const LISTS = 20;

type SiteOf = (random: Random) => Site;

/** A site of any taxonomy, library and weights, and lists for any histories, all from one seed. */
function listsFrom(
  seed: number,
  siteOf: SiteOf = randomSite,
): { site: Site; asked: Asked; given: Given }[] {
  const random = randomNumbers(seed);
  const site = siteOf(random);
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

  it('no list breaks a rule where readers have taught the site the opposite of the lifecycle', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { site, asked, given } of listsFrom(seed, adverseSite)) {
          expect(violationsIn(given, asked, site)).toEqual([]);
        }
      }),
      { numRuns: 40 },
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

  it.each([
    ['random', randomSite],
    ['learned', adverseSite],
  ])('the rules hold because they are kept: without them, %s weights break them', (_, siteOf) => {
    const broken = Array.from({ length: 20 }, (__, seed) => seed + 1).flatMap((seed) =>
      listsFrom(seed, siteOf).flatMap(({ site, asked }) => {
        const unguided = { ...asked, isUnguided: true };
        return violationsIn(listFor(site, unguided), unguided, site);
      }),
    );
    expect(new Set(broken).size).toBeGreaterThanOrEqual(3);
  });

  it('readers who do the opposite teach it: the fit of stages would weigh less than it may, but for its floor', () => {
    const place = SIGNALS.findIndex(({ name }) => name === 'stage_fit');
    const learned = Array.from({ length: 20 }, (_, seed) => {
      const { weights } = adverseSite(randomNumbers(seed + 1));
      return weights.store().signals.stage_fit?.weights[0] ?? 0;
    });
    const mean = learned.reduce((sum, weight) => sum + weight, 0) / learned.length;
    expect(mean).toBeLessThan(SIGNALS[place]?.least ?? 0);
  });
});
