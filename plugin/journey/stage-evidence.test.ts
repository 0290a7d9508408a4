import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../taxonomy/taxonomy';
import { stageEvidence } from './stage-evidence';
import { DAY_MS, HOUR_MS } from '../time';
import type { Touch } from './touch';

const NOW = Date.UTC(2026, 4, 20, 15);
const CONVERT = 1;
const EVERY_STAGE = 2;

const ago = (type: string, days: number, item: number | null = null): Touch => ({
  type,
  item,
  at: NOW - days * DAY_MS,
});

const tagsOf = (item: number): Tags => {
  if (item === CONVERT) return { ...NO_TAGS, stages: ['convert'] };
  if (item === EVERY_STAGE)
    return { ...NO_TAGS, stages: defaultTaxonomy.stages.map(({ key }) => key) };
  return NO_TAGS;
};

const told = (history: Touch[], now = NOW) => stageEvidence(history, tagsOf, defaultTaxonomy, now);
const types = (history: Touch[]): string[] => told(history).map(({ touch }) => touch.type);

describe('the evidence for a stage', () => {
  it('is the touches that speak most for one, strongest first, at most three', () => {
    const history = [
      ago('search_performed', 5),
      ago('form_submitted', 4),
      ago('demo_requested', 3),
      ago('content_viewed', 2, CONVERT),
      ago('pricing_viewed', 1),
    ];
    expect(told(history).map(({ touch, stage }) => `${touch.type} ${stage}`)).toEqual([
      'demo_requested convert',
      'pricing_viewed convert',
      'content_viewed convert',
    ]);
    const weights = told(history).map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((left, right) => right - left));
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('leaves out what says nothing of a stage', () => {
    expect(told([])).toEqual([]);
    expect(
      told([ago('page_visited', 1), ago('undeclared', 1), ago('content_viewed', 1, EVERY_STAGE)]),
    ).toEqual([]);
  });

  it('weighs a touch as the log of its likelihood ratio on the day itself', () => {
    const [today] = told([ago('demo_requested', 0)]);
    expect(today?.weight).toBeCloseTo(Math.log(50));
  });

  it('fades with time and with what came after', () => {
    const weightOf = (history: Touch[]): number =>
      told(history).find(({ touch }) => touch.type === 'demo_requested')?.weight ?? 0;
    const fresh = weightOf([ago('demo_requested', 1)]);
    expect(weightOf([ago('demo_requested', 60)])).toBeLessThan(fresh / 2);
    expect(weightOf([ago('demo_requested', 1), ago('search_performed', 0.9)])).toBeLessThan(fresh);
  });

  it('never loses the purchase that makes somebody a customer', () => {
    const years = [ago('purchased', 900), ...[5, 4, 3, 2].map((days) => ago('email_opened', days))];
    expect(types(years)[0]).toBe('purchased');
  });

  it('is the same all day long', () => {
    const history = [ago('demo_requested', 3), ago('pricing_viewed', 2)];
    expect(told(history, NOW + 8 * HOUR_MS)).toEqual(told(history, NOW - 15 * HOUR_MS));
  });
});
