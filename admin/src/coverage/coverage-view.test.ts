import { describe, expect, it } from 'vitest';

import { readView, writeView, type CoverageView } from './coverage-view';

const throughAddress = (view: CoverageView): CoverageView => {
  const search = Object.entries(writeView(view)).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return readView(Object.fromEntries(new URLSearchParams(search.join('&'))));
};

describe('a view of the coverage', () => {
  it('survives the page address', () => {
    const view: CoverageView = {
      rows: 'topic',
      columns: 'locale',
      terms: { stages: ['reach'], intents: [], formats: ['faq', 'video'], topics: ['a & b'] },
      day: '2026-11-01',
      contentTypes: ['api::article.article', 'api::course.course'],
      locale: 'fr-CA',
      cell: { row: 'reach', column: 'learn & how' },
      page: 3,
      untaggedPage: 2,
    };
    expect(throughAddress(view)).toEqual(view);
  });

  it('is everything, with nothing open, when the address says nothing', () => {
    const whole: CoverageView = {
      rows: 'stage',
      columns: 'intent',
      terms: { stages: [], intents: [], formats: [], topics: [] },
      day: null,
      contentTypes: [],
      locale: null,
      cell: null,
      page: 1,
      untaggedPage: 1,
    };
    expect(readView({})).toEqual(whole);
    expect(throughAddress(whole)).toEqual(whole);
  });

  it('falls back to the first page, and to no cell, on an address that makes no sense', () => {
    const senseless = { page: '-1', untaggedPage: 'x', row: 'reach', locale: ['en'], day: 'x' };
    expect(readView({ ...senseless, rows: 'stage', columns: 'stage' })).toEqual(readView({}));
  });
});
