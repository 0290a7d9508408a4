import { expect, it } from 'vitest';

import { readJourneysView, writeJourneysView } from './journeys-view';

it('reads back what it wrote', () => {
  const view = { days: 180, within: 7, facet: 'topics', pair: null } as const;
  expect(readJourneysView(writeJourneysView(view))).toEqual(view);
  const between = { ...view, pair: { from: 'nurture', to: 'convert' } };
  expect(readJourneysView(writeJourneysView(between))).toEqual(between);
});

it('starts with the last 90 days, and takes nothing else that it does not know', () => {
  const start = readJourneysView({});
  expect(start).toEqual({ days: 90, within: 30, facet: 'entries', pair: null });
  expect(readJourneysView({ from: 'nurture' })).toEqual(start);
  expect(readJourneysView({ days: '17', within: 'x', facet: 'people' })).toEqual(start);
  expect(writeJourneysView(start)).toEqual({});
});
