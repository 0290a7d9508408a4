import { expect, it } from 'vitest';

import { DAY_MS } from '../time';
import type { Touch } from '../journey/touch';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { CumulativeIncidence } from './cumulative-incidence';
import { LEAST_STAYS, Stays, staysOf } from './stays';
import { replayStages } from './replay-stages';

const START = Date.UTC(2026, 0, 1);
const UNTIL = START + 200 * DAY_MS;
const WITHIN = 45;
const ITEM = 4;
const consumes = (type: string) => type === 'content_viewed';

const stepsOf = (touches: [string, number][]) =>
  replayStages(
    touches.map(([type, day]): Touch => ({
      type,
      item: consumes(type) ? ITEM : null,
      at: START + day * DAY_MS,
    })),
    () => NO_TAGS,
    defaultTaxonomy,
  ).steps;

it('cuts a journey where the stage changes and where silence begins', () => {
  const stays = staysOf(
    stepsOf([
      ['search_performed', 0],
      ['content_viewed', 10],
      ['purchased', 30],
      ['renewed', 180],
    ]),
    consumes,
    { until: UNTIL, activeWithinDays: WITHIN },
  );
  expect(stays.map(({ stage, ending }) => [stage, ending])).toEqual([
    [0, 'forward'],
    [3, 'silent'],
    [3, 'open'],
  ]);
  expect((stays[1]?.to ?? 0) - START).toBe((30 + WITHIN) * DAY_MS);
});

it('names what was consumed last before a silence', () => {
  const stays = new Stays(4, { from: START, until: UNTIL, activeWithinDays: WITHIN });
  stays.add(stepsOf([['content_viewed', 1]]), consumes);
  expect(stays.lastBeforeSilence()).toEqual([[ITEM, 1]]);
  expect(stays.endings(0)).toEqual({ forward: 0, backward: 0, silent: 1, open: 0 });
});

it('leaves out stays that began before the period', () => {
  const stays = new Stays(4, {
    from: START + DAY_MS,
    until: UNTIL,
    activeWithinDays: WITHIN,
  });
  stays.add(stepsOf([['content_viewed', 0]]), consumes);
  expect(stays.endings(0).silent).toBe(0);
  expect(stays.medianDays(0)).toBeNull();
});

it('counts stays that go on for as long as they are known', () => {
  // Kaplan–Meier by hand: S(2) = 3/4, S(5) = 3/4 · 1/2 = 3/8.
  const durations = new CumulativeIncidence<'forward'>();
  durations.add(2, 'forward');
  durations.add(3, null);
  durations.add(5, 'forward');
  durations.add(9, null);
  expect(durations.median()).toBe(5);
  const mostlyOpen = new CumulativeIncidence<'forward'>();
  mostlyOpen.add(1, 'forward');
  mostlyOpen.add(4, null);
  mostlyOpen.add(4, null);
  expect(mostlyOpen.median()).toBeNull();
});

it('does not take the silent for people who may still move on', () => {
  const stays = new Stays(4, { from: START, until: UNTIL, activeWithinDays: WITHIN });
  for (let contact = 0; contact < LEAST_STAYS; contact += 1) {
    const moves = contact % 4 === 0;
    stays.add(
      stepsOf([['search_performed', 0], ...(moves ? [['purchased', 50] as [string, number]] : [])]),
      consumes,
    );
  }
  // Nobody acted between: three of four have fallen silent after 45 days, and the buyers had, too, before they came back.
  expect(stays.endedWithin(0, 30, 'silent')?.share).toBe(0);
  expect(stays.endedWithin(0, 60, 'silent')?.share).toBe(1);
  expect(stays.endedWithin(0, 60, 'forward')?.share).toBe(0);
});

it('tells no share of few stays', () => {
  const stays = new Stays(4, { from: START, until: UNTIL, activeWithinDays: WITHIN });
  for (let contact = 1; contact < LEAST_STAYS; contact += 1) {
    stays.add(stepsOf([['search_performed', 0]]), consumes);
  }
  expect(stays.endedWithin(0, 60, 'silent')).toBeNull();
  stays.add(stepsOf([['search_performed', 0]]), consumes);
  expect(stays.endedWithin(0, 60, 'silent')?.share).toBe(1);
});
