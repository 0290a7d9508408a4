import { expect, it } from 'vitest';

import { DAY_MS } from '../time';
import { replayStages } from '../stage-transitions/replay-stages';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { CONVERTS_WITHIN_DAYS, ExposureCounts, type RecommendedTouch } from './exposure-counts';

const START = Date.UTC(2026, 0, 1);
const TIME_POINTS = [0, 50, 100].map((day) => START + day * DAY_MS);
const ITEM = 3;

const touch = (
  type: string,
  day: number,
  more: Partial<RecommendedTouch> = {},
): RecommendedTouch => ({
  type,
  item: null,
  at: START + day * DAY_MS,
  recommendationId: null,
  slot: null,
  rules: [],
  ...more,
});

function count(...histories: RecommendedTouch[][]): ExposureCounts {
  const counts = new ExposureCounts(defaultTaxonomy, TIME_POINTS);
  for (const history of histories)
    counts.add(replayStages(history, () => NO_TAGS, defaultTaxonomy).steps);
  return counts;
}

const shown = touch('recommendation_shown', 1, { item: ITEM, recommendationId: 'a', slot: 'home' });
const clicked = (day = 1.1) =>
  touch('recommendation_clicked', day, { item: ITEM, recommendationId: 'a' });

it('counts what was shown, clicked and bought after, and puts a click in the slot of its list', () => {
  const counts = count([shown, clicked(), touch('purchased', 20)]);
  const all = { shown: 1, clicked: 1, converted: 1, assisted: 0 };
  expect(counts.total).toEqual(all);
  expect(counts.slots.get('home')).toEqual(all);
  expect(counts.items.get(ITEM)).toEqual(all);
  expect(counts.stages.get(0)).toEqual(all);
  expect(counts.stretches.get(0)).toEqual(all);
});

it('credits a purchase once, to the last click before it', () => {
  const other = touch('recommendation_clicked', 5, { item: 4, recommendationId: 'b' });
  const counts = count([shown, clicked(), other, touch('purchased', 20), touch('purchased', 21)]);
  expect(counts.total).toEqual({ shown: 1, clicked: 2, converted: 1, assisted: 1 });
  expect(counts.items.get(ITEM).assisted).toBe(1);
  expect(counts.items.get(4).converted).toBe(1);
  expect(counts.items.get(ITEM).converted).toBe(0);
  expect(counts.slots.get('home').converted).toBe(0);
});

it('credits each purchase to a click of its own', () => {
  const again = touch('recommendation_clicked', 25, { item: 4, recommendationId: 'b' });
  const history = [shown, clicked(), touch('purchased', 20), again, touch('purchased', 26)];
  expect(count(history).total).toEqual({ shown: 1, clicked: 2, converted: 2, assisted: 0 });
});

it('counts an entry of a list once, however often the contact turns to it', () => {
  const viewed = touch('content_viewed', 2, { item: ITEM, recommendationId: 'a' });
  expect(count([shown, clicked(), viewed]).total.clicked).toBe(1);
});

it('counts no click without a list, and no purchase that came before or much later', () => {
  const unrelated = touch('content_viewed', 2, { item: ITEM });
  const late = touch('purchased', 2 + CONVERTS_WITHIN_DAYS);
  expect(count([touch('purchased', 0.5), shown, clicked(), unrelated, late]).total).toEqual({
    shown: 1,
    clicked: 1,
    converted: 0,
    assisted: 0,
  });
});

it('leaves out what happened before the period', () => {
  expect(count([{ ...shown, at: START - DAY_MS }, clicked()]).total).toEqual({
    shown: 0,
    clicked: 1,
    converted: 0,
    assisted: 0,
  });
});

it('counts an exposure and a click for each rule that acted on the entry', () => {
  const raised = { item: ITEM, recommendationId: 'a', rules: ['raise', 'require'] };
  const counts = count([
    touch('recommendation_shown', 1, raised),
    touch('recommendation_shown', 1, { item: 4, recommendationId: 'a', rules: ['require'] }),
    touch('recommendation_clicked', 2, raised),
    touch('recommendation_shown', 3, { item: ITEM, recommendationId: 'b' }),
  ]);
  expect(counts.rules.all()).toEqual([
    ['require', { shown: 2, clicked: 1, converted: 0, assisted: 0 }],
    ['raise', { shown: 1, clicked: 1, converted: 0, assisted: 0 }],
  ]);
});

it('calls no click an assist that came long before the purchase, or before the one before', () => {
  const other = (day: number) =>
    touch('recommendation_clicked', day, { item: 4, recommendationId: 'b' });
  const early = [shown, clicked(), other(40), touch('purchased', 42)];
  expect(count(early).total).toMatchObject({ converted: 1, assisted: 0 });
  const between = [shown, clicked(), touch('purchased', 5), other(6), touch('purchased', 7)];
  expect(count(between).total).toMatchObject({ converted: 2, assisted: 0 });
  expect(count([shown, clicked(), touch('purchased', 40)]).total.converted).toBe(0);
});

it('follows what was shown in a stretch to its end, whenever that is', () => {
  const late = { ...shown, at: START + 49 * DAY_MS };
  const counts = count([late, clicked(52), touch('purchased', 60)]);
  expect(counts.stretches.get(0)).toEqual({ shown: 1, clicked: 1, converted: 1, assisted: 0 });
  expect(counts.stretches.get(1)).toEqual({ shown: 0, clicked: 0, converted: 0, assisted: 0 });
});
