import { describe, expect, it } from 'vitest';

import { emptyProfile, readProfile } from '../journey/contact-profile';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_FILTERS } from './axes';
import { cellsOf, matchesFilters, needOf } from './contact-need';

const stateOf = (stage: string, intents: [string, number][]) => ({
  ...readProfile(emptyProfile(defaultTaxonomy), defaultTaxonomy, 0),
  stage,
  intents: new Map(intents),
});

describe('the need of a contact', () => {
  it('is the likeliest intent of those at home in their stage', () => {
    const intents: [string, number][] = [
      ['buy', 0.5],
      ['learn-how', 0.2],
      ['recognize-problem', 0.3],
    ];
    expect(needOf(stateOf('reach', intents), defaultTaxonomy)).toEqual({
      stage: 'reach',
      intent: 'recognize-problem',
    });
    expect(needOf(stateOf('grow', intents), defaultTaxonomy)).toEqual({
      stage: 'grow',
      intent: null,
    });
  });

  it('falls into the cells that its stage and intent tell', () => {
    const need = { stage: 'reach', intent: 'learn-how' };
    expect(cellsOf(need, { rows: 'stage', columns: 'intent' })).toEqual({
      row: 'reach',
      column: 'learn-how',
    });
    expect(cellsOf(need, { rows: 'topic', columns: 'stage' })).toEqual({
      row: null,
      column: 'reach',
    });
    expect(cellsOf({ ...need, intent: null }, { rows: 'stage', columns: 'intent' })).toBeNull();
    expect(cellsOf({ ...need, intent: null }, { rows: 'intent', columns: 'topic' })).toBeNull();
    expect(cellsOf({ ...need, intent: null }, { rows: 'stage', columns: 'topic' })).toEqual({
      row: 'reach',
      column: null,
    });
  });

  it('is counted where it is what is asked for', () => {
    const need = { stage: 'reach', intent: 'learn-how' };
    const matches = (
      filters: Partial<typeof NO_FILTERS>,
      of: Parameters<typeof matchesFilters>[0] = need,
    ) => matchesFilters(of, { ...NO_FILTERS, ...filters });
    expect(matches({})).toBe(true);
    expect(matches({ stages: ['reach', 'grow'] })).toBe(true);
    expect(matches({ stages: ['grow'] })).toBe(false);
    expect(matches({ intents: ['learn-how'] })).toBe(true);
    expect(matches({ intents: ['buy'] })).toBe(false);
    expect(matches({ intents: ['buy'] }, { stage: 'reach', intent: null })).toBe(false);
  });
});
