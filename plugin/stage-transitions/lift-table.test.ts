import { describe, expect, it } from 'vitest';

import { taxonomyIndex } from '../journey/taxonomy-index';
import { DAY_MS } from '../time';
import type { Touch } from '../journey/touch';
import { randomNumbers } from '../ranking/random-numbers';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { LiftTable, MINIMUM_CONTACTS, type LiftOf } from './lift-table';
import { comparedTouches } from './compared-touches';
import { replayStages } from './replay-stages';

const UNTIL = Date.UTC(2026, 4, 20);
const START = UNTIL - 200 * DAY_MS;
const OTHER = 0;
const STUDIED = 1;
const INDEX = taxonomyIndex(defaultTaxonomy);

/** Lifts of histories, each a list of [type, item, day]. */
function liftsOf(histories: [string, number | null, number][][]): Map<string, LiftOf> {
  const table = new LiftTable((item) => [String(item)], START);
  for (const history of histories) {
    const touches = history.map(([type, item, day]): Touch => ({
      type,
      item,
      at: START + day * DAY_MS,
    }));
    const { steps } = replayStages(touches, () => NO_TAGS, defaultTaxonomy);
    table.add(comparedTouches(steps, INDEX, { withinDays: 30, until: UNTIL }));
  }
  return table.lifts('');
}

/** Contacts who view one entry; a share of them then leaves a form. `eager` ones looked around before. */
function contacts(
  count: number,
  { item, moves, eager = false }: { item: number; moves: number; eager?: boolean },
  random: () => number,
): [string, number | null, number][][] {
  return Array.from({ length: count }, () => {
    const before = eager
      ? [1, 2, 3, 4].map((day): [string, null, number] => ['link_clicked', null, day])
      : [];
    const after: [string, null, number][] = random() < moves ? [['form_submitted', null, 20]] : [];
    return [...before, ['content_viewed', item, 10], ...after];
  });
}

describe('the lift of content', () => {
  it('finds the lift that a history was made with, inside of its interval', () => {
    const random = randomNumbers(7);
    const lift = liftsOf([
      ...contacts(400, { item: STUDIED, moves: 0.4 }, random),
      ...contacts(400, { item: OTHER, moves: 0.15 }, random),
    ]).get(String(STUDIED));
    expect(lift).toMatchObject({ exposed: 400, others: 400 });
    expect(lift?.low).toBeLessThan(0.25);
    expect(lift?.high).toBeGreaterThan(0.25);
    expect(lift?.low).toBeGreaterThan(0);
  });

  it('is not taken in by eager contacts, who read it more often and move more often anyway', () => {
    const random = randomNumbers(11);
    const histories = [
      ...contacts(300, { item: STUDIED, moves: 0.5, eager: true }, random),
      ...contacts(60, { item: OTHER, moves: 0.5, eager: true }, random),
      ...contacts(60, { item: STUDIED, moves: 0.05 }, random),
      ...contacts(300, { item: OTHER, moves: 0.05 }, random),
    ];
    const shareOf = (item: number) => {
      const readers = histories.filter((history) => history.some(([, read]) => read === item));
      const moved = readers.filter((history) =>
        history.some(([type]) => type === 'form_submitted'),
      );
      return moved.length / readers.length;
    };
    expect(shareOf(STUDIED) - shareOf(OTHER)).toBeGreaterThan(0.25);
    const lift = liftsOf(histories).get(String(STUDIED));
    expect(lift?.low).toBeLessThan(0);
    expect(lift?.high).toBeGreaterThan(0);
    expect(Math.abs(lift?.difference ?? 1)).toBeLessThan(0.08);
  });

  it('says nothing of what fewer contacts than the minimum consumed', () => {
    const few = MINIMUM_CONTACTS - 1;
    const random = randomNumbers(1);
    const lifts = liftsOf([
      ...contacts(few, { item: STUDIED, moves: 1 }, random),
      ...contacts(200, { item: OTHER, moves: 0 }, random),
    ]);
    expect(lifts.has(String(STUDIED))).toBe(false);
  });

  it('compares nobody with themselves: who had consumed it is no comparison', () => {
    const both = Array.from({ length: 50 }, (): [string, number | null, number][] => [
      ['content_viewed', STUDIED, 10],
      ['content_viewed', OTHER, 60],
    ]);
    expect(liftsOf(both).has(String(STUDIED))).toBe(false);
  });

  it('waits until the days in which somebody may move on are over', () => {
    const fresh = Array.from({ length: 50 }, (_, place): [string, number | null, number][] => [
      ['content_viewed', place % 2, 190],
    ]);
    expect(liftsOf(fresh).size).toBe(0);
  });
});

it('does not take the tags of what was read for a proof of having moved on', () => {
  const tagsOf = (item: number) => ({
    ...NO_TAGS,
    stages: item === STUDIED ? ['convert'] : ['reach'],
  });
  const history = [0, 1, 2, 3].map((day): Touch => ({
    type: 'content_viewed',
    item: STUDIED,
    at: START + day * DAY_MS,
  }));
  const { steps } = replayStages(history, tagsOf, defaultTaxonomy);
  expect(steps.at(-1)?.after).toBe(2);
  const [first] = comparedTouches(steps, INDEX, { withinDays: 30, until: UNTIL });
  expect(first?.moved).toBe(false);
});
