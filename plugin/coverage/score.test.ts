import { describe, expect, it } from 'vitest';

import { tenStages } from '../../tests/fixtures/taxonomies';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { scoreOf, type ScoredCell } from './score';

const cell = (row: string, column: string, counts: Partial<ScoredCell> = {}): ScoredCell => ({
  row,
  column,
  published: 0,
  stale: 0,
  demand: 0,
  ...counts,
});

const home = (counts: Partial<ScoredCell>) =>
  defaultTaxonomy.intents.map(({ key, stage }) => cell(stage, key, counts));

describe('the coverage score', () => {
  it('is whole with three fresh entries an intent, and half with as many stale ones', () => {
    expect(scoreOf(home({ published: 3 }), defaultTaxonomy).overall).toBe(1);
    expect(scoreOf(home({ published: 3, stale: 3 }), defaultTaxonomy).overall).toBe(0.5);
  });

  it('does not count what lies outside of an intent’s home stage', () => {
    const cells = [...home({}), cell('reach', 'buy', { published: 50 })];
    expect(scoreOf(cells, defaultTaxonomy).overall).toBe(0);
  });

  it('weighs an intent by who wants it', () => {
    const cells = home({}).map((intent) =>
      intent.column === 'onboard' ? { ...intent, published: 3, demand: 10 } : intent,
    );
    const { length } = defaultTaxonomy.intents;
    expect(scoreOf(cells, defaultTaxonomy).overall).toBeCloseTo((1 + length) / (2 * length));
  });

  it('counts a cell that it is not told of as empty', () => {
    const cells = [cell('grow', 'onboard', { published: 3 })];
    expect(scoreOf(cells, defaultTaxonomy).overall).toBeCloseTo(1 / defaultTaxonomy.intents.length);
  });

  it('says that there is nothing to score where no intent is at home', () => {
    const { overall, stages } = scoreOf([], { ...tenStages, intents: [] });
    expect(overall).toBeNull();
    expect(stages.every(({ score }) => score === null)).toBe(true);
  });
});
