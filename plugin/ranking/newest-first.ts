import type { Catalogue } from './catalogue/catalogue';
import type { RankRequest } from './rank-request';
import type { WeightedSignal } from './weights/weighted-signals';
import { DAY_MS } from '../time';

/** Ranks by publication date instead of the blend: 1 when new, a half after a day, never 0. */
export function newestFirst({ now, locale }: RankRequest, catalogue: Catalogue): WeightedSignal {
  const ageOf = (publishedAt: number): number => Math.max(0, now - publishedAt) / DAY_MS;
  const scoreOf = (publishedAt: number): number => 1 / (1 + ageOf(publishedAt));
  const publicationOf = (item: number): number => catalogue.entry(item, locale)?.publishedAt ?? 0;
  return {
    code: 'fresh',
    weight: 1,
    signal: {
      addTo(totals, weight, { size, items, publishedAt }) {
        for (let place = 0; place < size; place += 1) {
          const item = items[place] ?? 0;
          totals[item] = (totals[item] ?? 0) + weight * scoreOf(publishedAt[place] ?? 0);
        }
      },
      score: (item) => scoreOf(publicationOf(item)),
      evidence: (item) => ({ ageInDays: Math.floor(ageOf(publicationOf(item))) }),
    },
  };
}
