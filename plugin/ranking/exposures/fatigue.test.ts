import { describe, expect, it } from 'vitest';

import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
} from '../../../tests/support/small-library';
import { DAY_MS } from '../../time';
import type { Touch } from '../../journey/touch';
import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { describeReason } from '../describe-reason';
import { exposureTypes } from './exposure-types';
import { ignoredExposures } from './ignored-exposures';
import { rank } from '../rank';

const ITEM = 0;
const consumingTypes = new Set(['content_viewed', 'recommendation_clicked']);
const types = exposureTypes(defaultTaxonomy);
const model = modelOf(smallCatalogue({ a: {}, b: {} }));
const names = { term: (key: string) => key, title: () => null };

const AN_HOUR = 1 / 24;

const touch = (type: string, days = 0): Touch => ({ type, item: ITEM, at: NOW - days * DAY_MS });
const shown = (days = 0) => touch('recommendation_shown', days);
const asked = (history: Touch[]) => requestOf({ history, consumingTypes, exposureTypes: types });
const reasonAfter = (history: Touch[]) =>
  rank(asked(history), stranger, model)
    .find(({ item }) => item === ITEM)
    ?.reasons.find(({ code }) => code === 'exploration');
const lossAfter = (history: Touch[]): number => -(reasonAfter(history)?.contribution ?? 0);
const sentenceAfter = (history: Touch[], locale: string): string => {
  const reason = reasonAfter(history);
  return reason ? describeReason(reason, names, locale) : '';
};

describe('fatigue', () => {
  it('takes more off an entry with each exposure that was ignored', () => {
    const losses = [0, 1, 2, 3].map((visits) =>
      lossAfter(Array.from({ length: visits }, (_, visit) => shown((visits - visit) * AN_HOUR))),
    );
    expect(losses[0]).toBeCloseTo(0);
    expect(losses[3]).toBeCloseTo(Math.log(2), 2);
    expect(losses).toEqual(losses.toSorted((left, right) => left - right));
  });

  it('takes less off with each further exposure of one visit: the page was merely opened again', () => {
    expect(lossAfter([shown(), shown()])).toBeCloseTo(0.5 * Math.log(2.5));
    expect(lossAfter([shown(), shown(), shown()])).toBeCloseTo(0.5 * Math.log(1 + 11 / 6));
    expect(lossAfter([shown(), shown()])).toBeLessThan(lossAfter([shown(AN_HOUR), shown()]));
  });

  it('fades, until it is forgotten', () => {
    expect(lossAfter([shown(14)])).toBeCloseTo(0.5 * Math.log(1.5));
    expect(lossAfter([shown(14)])).toBeLessThan(lossAfter([shown()]));
    expect(reasonAfter([shown(100)])).toBeUndefined();
  });

  it('weighs a dismissal more than an exposure', () => {
    expect(lossAfter([touch('recommendation_dismissed')])).toBeGreaterThan(
      lossAfter([shown(), shown(), shown()]),
    );
  });

  it('ends when the contact turns to the entry, and starts anew when it is shown again', () => {
    expect(reasonAfter([shown(3), touch('recommendation_clicked', 2)])).toBeUndefined();
    expect(lossAfter([shown(3), touch('content_viewed', 2), shown()])).toBe(lossAfter([shown()]));
  });

  it('puts what was never shown before its equal that was', () => {
    expect(rank(asked([shown()]), stranger, model).map(({ item }) => item)).toEqual([1, 0]);
  });

  it('is not worn by what names no content, nor where nothing counts as an exposure', () => {
    expect(ignoredExposures(asked([{ ...shown(), item: null }])).size).toBe(0);
    expect(ignoredExposures(requestOf({ history: [shown()] })).size).toBe(0);
  });

  it('says how often, in the language of the list', () => {
    expect(sentenceAfter([shown(), shown(), shown()], 'en')).toBe(
      'It was shown to this contact 3 times and not opened.',
    );
    expect(sentenceAfter([shown()], 'en')).toContain('shown to this contact once');
    expect(sentenceAfter([shown(), shown()], 'fr')).toContain('2 fois');
    expect(sentenceAfter([shown(), touch('recommendation_dismissed')], 'en')).toContain(
      'dismissed',
    );
    expect(sentenceAfter([touch('recommendation_dismissed')], 'fr')).toContain('écarté');
  });
});
