import { expect, it } from 'vitest';

import { taxonomyIndex } from '../journey/taxonomy-index';
import { DAY_MS } from '../time';
import type { Touch } from '../journey/touch';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { MINIMUM_BUYERS, PurchasePaths } from './purchase-paths';
import { replayStages } from './replay-stages';

const START = Date.UTC(2026, 0, 1);

function pathsOf(journeys: (number | 'purchased')[][]): PurchasePaths {
  const paths = new PurchasePaths(taxonomyIndex(defaultTaxonomy), START);
  for (const journey of journeys) {
    const touches = journey.map((step, day): Touch => ({
      type: step === 'purchased' ? step : 'content_viewed',
      item: step === 'purchased' ? null : step,
      at: START + day * DAY_MS,
    }));
    paths.add(replayStages(touches, () => NO_TAGS, defaultTaxonomy).steps);
  }
  return paths;
}

const buyers = (count: number, journey: number[]) =>
  Array.from({ length: count }, () => [...journey, 'purchased' as const]);

it('counts buyers, not reads, by what they consumed one after another', () => {
  const paths = pathsOf([...buyers(6, [1, 2, 1, 2, 3]), ...buyers(5, [2, 3]), [1, 2, 3]]);
  expect(paths.buyers).toBe(11);
  expect(paths.commonest(10)).toEqual([
    { items: [2, 3], buyers: 11 },
    { items: [1, 2, 3], buyers: 6 },
    { items: [1, 2], buyers: 6 },
  ]);
});

it('keeps what fewer buyers than the minimum did to itself', () => {
  expect(pathsOf(buyers(MINIMUM_BUYERS - 1, [1, 2])).commonest(10)).toEqual([]);
});

it('looks at the first purchase only', () => {
  const journeys = Array.from({ length: 5 }, () => [1, 2, 'purchased', 3, 4, 'purchased'] as const);
  const paths = pathsOf(journeys.map((journey) => [...journey]));
  expect(paths.commonest(10)).toEqual([{ items: [1, 2], buyers: 5 }]);
});
