import { describe, expect, it } from 'vitest';

import { NO_TAGS } from '../taxonomy/taxonomy';
import type { Axes } from './axes';
import { Demand } from './demand';
import { Supply, type Content } from './supply';

const content = (content: Partial<Content>): Content => ({
  ...NO_TAGS,
  contentType: 'article',
  locales: ['en'],
  ...content,
});

const LIBRARY = [
  content({ stages: ['reach'], intents: ['learn'], topics: ['pumps', 'valves'] }),
  content({ stages: ['reach'], intents: ['learn'], topics: ['pumps'] }),
  content({ stages: ['grow'], intents: ['learn', 'master'] }),
];
const seenOf = (...items: number[]) => ({ size: items.length, everything: () => items });

const demandBy = (axes: Axes) =>
  new Demand(axes, new Supply(axes, LIBRARY), (item) => LIBRARY[item] ?? null);

describe('demand', () => {
  it('counts a contact in the one cell of their stage and intent', () => {
    const demand = demandBy({ rows: 'stage', columns: 'intent' });
    demand.add(1, { stage: 'reach', intent: 'learn' }, seenOf(0));
    demand.add(2, { stage: 'reach', intent: 'learn' }, seenOf(0, 1));
    demand.add(3, { stage: 'reach', intent: null }, null);
    expect(demand.at('reach', 'learn')).toEqual({ demand: 2, exhausted: 1 });
    expect(demand.at('grow', 'learn')).toEqual({ demand: 0, exhausted: 0 });
    expect(demand.sampleAt('reach', 'learn')).toEqual([1, 2]);
  });

  it('counts everybody as exhausted where nothing is published', () => {
    const demand = demandBy({ rows: 'intent', columns: 'stage' });
    demand.add(1, { stage: 'convert', intent: 'buy' }, null);
    expect(demand.at('buy', 'convert')).toEqual({ demand: 1, exhausted: 1 });
  });

  it('counts a contact in every cell of their stage along what contacts do not differ by', () => {
    const demand = demandBy({ rows: 'stage', columns: 'topic' });
    demand.add(1, { stage: 'reach', intent: null }, seenOf(0));
    expect(demand.at('reach', 'valves')).toEqual({ demand: 1, exhausted: 1 });
    expect(demand.at('reach', 'pumps')).toEqual({ demand: 1, exhausted: 0 });
    expect(demand.at('grow', 'pumps')).toEqual({ demand: 0, exhausted: 0 });
  });
});
