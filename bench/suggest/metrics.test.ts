import { expect, it } from 'vitest';

import { reportOn } from './metrics';
import type { Prediction } from './predict';

const prediction = (
  source: string,
  truth: string,
  suggested: string | null,
  confidence: number,
): Prediction => ({
  item: {
    source,
    title: '',
    description: '',
    body: '',
    locale: null,
    language: 'en',
    contentType: null,
    stages: ['nurture'],
    format: truth,
    group: '',
  },
  truth,
  suggested,
  stage: suggested === null ? null : source === 'one' ? 'nurture' : 'grow',
  confidence,
});

it('counts no suggestion as wrong, and weighs every source alike', () => {
  const predictions = [
    prediction('one', 'faq', 'faq', 0.9),
    prediction('two', 'faq', 'faq', 0.9),
    prediction('two', 'faq', null, 0),
    prediction('two', 'demo', 'faq', 0.9),
    prediction('two', 'demo', null, 0),
  ];
  const report = reportOn(
    predictions,
    new Map([
      ['faq', 40],
      ['demo', 39],
    ]),
  );
  expect(report).toMatchObject({
    items: 5,
    meanAccuracyPerSource: 0.625,
    coverage: 0.6,
    precision: 0.6667,
    stages: { items: 5, coverage: 0.6, precision: 0.3333 },
    // Two right, of three suggested and three there; demos are too few to count.
    macroF1: 0.6667,
  });
  expect(report.byFormat.demo).toEqual({ items: 2, precision: null, recall: 0, f1: 0 });
  // 0.9 is stated three times and right twice.
  expect(report.calibration.ece).toBeCloseTo(0.9 - 0.6667, 3);
  expect(report.bands.sure).toEqual({ items: 3, precision: 0.6667 });
  expect(report.confident).toEqual({
    items: 3,
    precision: 0.6667,
    errors: [{ kind: 'demo → faq', items: 1, sources: ['two'] }],
  });
});
