import { describe, expect, it } from 'vitest';

import { NO_TAGS } from '../taxonomy/taxonomy';
import type { Axes } from './axes';
import { Demand, type Counted } from './demand';
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

const counted = (
  contact: number,
  [stage, intent]: [string, string | null],
  seen: Counted['seen'] = null,
  locales: Record<string, number> = {},
): Counted => ({
  contact,
  need: { stage, intent },
  seen,
  locales: new Map(Object.entries(locales)),
});

describe('demand', () => {
  it('counts a contact in the one cell of their stage and intent', () => {
    const demand = demandBy({ rows: 'stage', columns: 'intent' });
    demand.add(counted(1, ['reach', 'learn'], seenOf(0)));
    demand.add(counted(2, ['reach', 'learn'], seenOf(0, 1)));
    demand.add(counted(3, ['reach', null]));
    expect(demand.at('reach', 'learn')).toEqual({ demand: 2, exhausted: 1 });
    expect(demand.at('grow', 'learn')).toEqual({ demand: 0, exhausted: 0 });
    expect(demand.sampleAt('reach', 'learn')).toEqual([1, 2]);
    expect(demand.sampleAt('grow', 'learn')).toEqual([]);
  });

  it('counts everybody as exhausted where nothing is published', () => {
    const demand = demandBy({ rows: 'intent', columns: 'stage' });
    demand.add(counted(1, ['convert', 'buy']));
    expect(demand.at('buy', 'convert')).toEqual({ demand: 1, exhausted: 1 });
  });

  it('keeps the ids of 50 contacts at most', () => {
    const demand = demandBy({ rows: 'stage', columns: 'intent' });
    for (let contact = 0; contact < 60; contact += 1) {
      demand.add(counted(contact, ['reach', 'learn']));
    }
    expect(demand.sampleAt('reach', 'learn')).toHaveLength(50);
    expect(demand.at('reach', 'learn').demand).toBe(60);
  });

  it('shares contacts out by the topics that they touched, shrunk towards what all touched', () => {
    const demand = demandBy({ rows: 'stage', columns: 'topic' });
    const valvesAndPumps = seenOf(0);
    const pumps = seenOf(1);
    for (let contact = 0; contact < 100; contact += 1) {
      demand.add(counted(contact, ['reach', null], contact < 50 ? valvesAndPumps : pumps));
    }
    // By hand: of 100 touches 25 are of valves; 50 · 0.5/3 + 100 · 2/3 · 0.25 = 25.
    expect(demand.at('reach', 'valves').demand).toBe(25);
    expect(demand.at('reach', 'pumps').demand).toBe(75);
    expect(demand.at('grow', 'pumps')).toEqual({ demand: 0, exhausted: 0 });
    // Only the first fifty have seen the one entry on valves; nobody has seen both on pumps.
    expect(demand.at('reach', 'valves').exhausted).toBe(17);
    expect(demand.at('reach', 'pumps').exhausted).toBe(0);
  });

  it('shares out by what all touched whoever has touched nothing', () => {
    const demand = demandBy({ rows: 'stage', columns: 'topic' });
    for (let contact = 0; contact < 10; contact += 1) {
      demand.add(counted(contact, ['reach', null], seenOf(1)));
      demand.add(counted(100 + contact, ['convert', null]));
    }
    expect(demand.at('convert', 'pumps')).toEqual({ demand: 10, exhausted: 10 });
    expect(demand.at('convert', 'valves').demand).toBe(0);
  });

  it('knows no demand in a language that nobody touched', () => {
    const demand = demandBy({ rows: 'locale', columns: 'stage' });
    for (let contact = 0; contact < 8; contact += 1) {
      demand.add(counted(contact, ['reach', null], null, { en: 3 }));
    }
    demand.add(counted(8, ['reach', null]));
    expect(demand.at('en', 'reach').demand).toBe(9);
    expect(demand.at('fr', 'reach')).toEqual({ demand: 0, exhausted: 0 });
  });

  it('crosses what content is described by with the languages of those who touched it', () => {
    const demand = demandBy({ rows: 'topic', columns: 'locale' });
    demand.add(counted(1, ['reach', null], seenOf(1), { en: 5 }));
    expect(demand.at('pumps', 'en').demand).toBe(1);
    expect(demand.at('pumps', 'de').demand).toBe(0);
  });

  it('says of nobody what they want where nobody has touched anything', () => {
    const demand = demandBy({ rows: 'stage', columns: 'format' });
    demand.add(counted(1, ['reach', null]));
    expect(demand.at('reach', 'faq')).toEqual({ demand: 0, exhausted: 0 });
  });
});
