import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { InFlightWrites } from './in-flight-writes';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('everything is complete until now when nothing is in flight', () => {
  expect(new InFlightWrites().completeUntil).toBe(1_000);
});

test('everything is complete until the earliest write in flight began', () => {
  const inFlight = new InFlightWrites();
  const endFirst = inFlight.begin();
  vi.setSystemTime(2_000);
  const endSecond = inFlight.begin();
  expect(inFlight.completeUntil).toBe(1_000);
  endFirst();
  expect(inFlight.completeUntil).toBe(2_000);
  vi.setSystemTime(3_000);
  endSecond();
  expect(inFlight.completeUntil).toBe(3_000);
});

test('a write that ended stays ended', () => {
  const inFlight = new InFlightWrites();
  const end = inFlight.begin();
  end();
  inFlight.begin();
  vi.setSystemTime(2_000);
  end();
  expect(inFlight.completeUntil).toBe(1_000);
});
