import { expect, test } from 'vitest';

import { MINUTE_MS, Tallies } from './tallies';

const outcome = { accepted: 2, duplicates: 0, rejected: 1, ignored: { machine: 3 }, warnings: {} };

test('outcomes of a source within a minute are summed up', () => {
  const tallies = new Tallies();
  tallies.addOutcome('api', outcome, MINUTE_MS);
  tallies.addOutcome('api', outcome, 2 * MINUTE_MS - 1);
  const common = { minute: MINUTE_MS, source: 'api', lastAt: 2 * MINUTE_MS - 1 };
  expect(tallies.all).toEqual([
    { ...common, outcome: 'accepted', reason: '', amount: 4 },
    { ...common, outcome: 'rejected', reason: '', amount: 2 },
    { ...common, outcome: 'ignored', reason: 'machine', amount: 6 },
  ]);
});

test('a request without an accepted row still shows that the source sent', () => {
  const tallies = new Tallies();
  tallies.addOutcome('hubspot', { ...outcome, accepted: 0 }, 0);
  expect(tallies.all).toContainEqual(
    expect.objectContaining({ source: 'hubspot', outcome: 'accepted', amount: 0 }),
  );
});

test('minutes and sources are kept apart, and old minutes are removed', () => {
  const tallies = new Tallies();
  tallies.addOutcome('api', outcome, 0);
  tallies.addOutcome('segment', outcome, MINUTE_MS);
  tallies.removeBefore(MINUTE_MS);
  const left = tallies.drain();
  expect(left.map(({ source }) => source)).toEqual(['segment', 'segment', 'segment']);
  expect(tallies.all).toEqual([]);
});
