import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { NO_FILTERS, type Axes, type TermFilters } from './axes';
import { Habits, topOf } from './habits';
import { suggest } from './suggestion';
import type { Content } from './supply';

const content = (format: string | null, contentType: string, intents: string[] = []): Content => ({
  ...NO_TAGS,
  format,
  contentType,
  intents,
  locales: ['en'],
});

const TYPES = ['api::article.article', 'api::case-study.case-study', 'api::demo.demo'];
const [ARTICLE = '', STUDY = '', DEMO = ''] = TYPES;

const HABITS = new Habits(TYPES, [
  ...Array.from({ length: 9 }, () => content('how-to-article', ARTICLE, ['learn-how'])),
  content('case-study', STUDY, ['validate']),
  content('case-study', STUDY, ['validate']),
  content('case-study', ARTICLE, ['validate']),
  content(null, DEMO),
]);
const TOUCHED = { topic: 'pumps', locale: 'en' };

function suggested(
  cell: { row: string; column: string },
  axes: Axes = { rows: 'stage', columns: 'intent' },
  { filters = {}, habits = HABITS }: { filters?: Partial<TermFilters>; habits?: Habits } = {},
) {
  const context = {
    taxonomy: defaultTaxonomy,
    filters: { ...NO_FILTERS, ...filters },
    locale: null,
    habits,
  };
  return suggest(axes, cell, TOUCHED, context);
}

describe('a suggestion', () => {
  it('names the format that the site makes for the intent, and the type that carries it', () => {
    expect(suggested({ row: 'convert', column: 'validate' })).toEqual({
      format: 'case-study',
      stage: 'convert',
      intent: 'validate',
      topic: 'pumps',
      locale: 'en',
      contentType: STUDY,
      text: 'Create: Case study for “Validate” on “pumps” in English.',
    });
  });

  it('names the format that is usual for an intent of which the site has nothing, not what it makes most', () => {
    expect(suggested({ row: 'nurture', column: 'get-answers' }).format).toBe('faq');
    expect(suggested({ row: 'grow', column: 'master' }).format).toBe('online-course');
    expect(suggested({ row: 'convert', column: 'try' }).format).toBe('demo');
  });

  it('names only formats that serve the stage', () => {
    for (const { key, stage } of defaultTaxonomy.intents) {
      const { format } = suggested({ row: stage, column: key });
      const serves = defaultTaxonomy.formats.find((one) => one.key === format)?.stages ?? [];
      expect(serves).toContain(stage);
    }
  });

  it('takes what the cell and the filters say before what is usual', () => {
    const byFormat = { rows: 'format', columns: 'locale' } as const;
    const filters = { stages: ['grow'], topics: ['valves'] };
    expect(suggested({ row: 'faq', column: 'de' }, byFormat, { filters })).toMatchObject({
      format: 'faq',
      stage: 'grow',
      intent: null,
      topic: 'valves',
      locale: 'de',
    });
    const only = suggested({ row: 'reach', column: 'learn-how' }, undefined, {
      filters: { formats: ['ebook'] },
    });
    expect(only.format).toBe('ebook');
  });

  it('finds the stage of an intent, and says little where little is known', () => {
    const byTopic = { rows: 'intent', columns: 'topic' } as const;
    expect(suggested({ row: 'onboard', column: 'belts' }, byTopic)).toMatchObject({
      stage: 'grow',
      topic: 'belts',
    });
    const byType = { rows: 'contentType', columns: 'locale' } as const;
    expect(suggested({ row: DEMO, column: '' }, byType)).toMatchObject({
      format: null,
      stage: null,
      locale: null,
      contentType: DEMO,
      text: 'Create: content on “pumps”.',
    });
  });
});

describe('the habits of a site', () => {
  it('tell the format made most, and the type that carries it or is used most', () => {
    expect(HABITS.mostMade(['case-study', 'how-to-article'])).toBe('how-to-article');
    expect(HABITS.mostMade(['faq', 'ebook'])).toBe('faq');
    expect(HABITS.mostMade([])).toBeNull();
    expect(HABITS.typeOf('case-study')).toBe(STUDY);
    expect(HABITS.typeOf('faq')).toBe(ARTICLE);
    expect(HABITS.typeOf(null)).toBe(ARTICLE);
    expect(new Habits([], []).typeOf(null)).toBeNull();
  });

  it('tell which formats are for an intent, against what is usual, once there are enough entries', () => {
    const odd = new Habits(TYPES, [
      ...Array.from({ length: 20 }, () => content('podcast', ARTICLE, ['get-answers'])),
    ]);
    expect(odd.fitting(['podcast', 'webinar'], 'get-answers')).toEqual(['podcast']);
    expect(new Habits(TYPES, []).fitting(['faq', 'podcast'], 'get-answers')).toEqual(['faq']);
    // Nothing speaks for any.
    expect(new Habits(TYPES, []).fitting(['x', 'y'], 'z')).toEqual(['x', 'y']);
  });
});

it('the top one is the first of those with the highest count', () => {
  expect(topOf(['a', 'b', 'c'], (key) => (key === 'a' ? 1 : 2))).toBe('b');
  expect(topOf(['a'], () => 0)).toBe('a');
  expect(topOf([], () => 1)).toBeNull();
});
