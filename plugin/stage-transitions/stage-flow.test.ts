import { expect, it } from 'vitest';

import { DAY_MS } from '../time';
import type { Touch } from '../journey/touch';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { StageFlow } from './stage-flow';
import { SILENT, UNKNOWN } from './lifecycle-status';
import { replayStages } from './replay-stages';

const START = Date.UTC(2026, 0, 1);
const TIME_POINTS = [10, 70, 130].map((day) => START + day * DAY_MS);
const REACH = 0;
const GROW = 3;

const statusesOf = (touches: [string, number][]) =>
  replayStages(
    touches.map(([type, day]): Touch => ({ type, item: null, at: START + day * DAY_MS })),
    () => NO_TAGS,
    defaultTaxonomy,
    { timePoints: TIME_POINTS, activeWithinDays: 45 },
  ).statuses;

it('tells for each moment where a contact stands: not known yet, in a stage, or silent', () => {
  expect(statusesOf([['search_performed', 20]])).toEqual([UNKNOWN, SILENT, SILENT]);
  expect(
    statusesOf([
      ['search_performed', 5],
      ['purchased', 60],
      ['renewed', 120],
    ]),
  ).toEqual([REACH, GROW, GROW]);
});

it('counts forward, backward, silent, back again and new', () => {
  const flow = new StageFlow(2);
  flow.add([REACH, GROW]);
  flow.add([GROW, REACH]);
  flow.add([REACH, SILENT]);
  flow.add([SILENT, REACH]);
  flow.add([UNKNOWN, REACH]);
  flow.add([UNKNOWN, UNKNOWN]);
  for (const move of ['forward', 'backward', 'silent', 'returned', 'arrived'] as const) {
    expect(flow.moved(0, move)).toBe(1);
  }
  expect(flow.at(1, REACH)).toBe(3);
  const links = flow.flow();
  expect(links.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(5);
  expect(links).toContainEqual({ from: REACH, to: GROW, contacts: 1 });
});
