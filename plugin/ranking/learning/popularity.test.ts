import { describe, expect, it } from 'vitest';

import { Popularity } from './popularity';
import { DAY_MS } from '../../time';

const START = Date.UTC(2026, 0, 1);
/** A row is reused for a 64th of a half-life. */
const STEP = 1 / 64;

const contactsOf = (popularity: Popularity, item: number, now: number): number =>
  Math.expm1((popularity.at(now)[item] ?? 0) * 5);

describe('popularity', () => {
  it('counts contacts, each half after a half-life', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(3, START);
    popularity.add(3, START);
    expect(contactsOf(popularity, 3, START)).toBeCloseTo(2, 1);
    expect(contactsOf(popularity, 3, START + DAY_MS)).toBeCloseTo(1, 1);
    expect(contactsOf(popularity, 3, START + 2 * DAY_MS)).toBeCloseTo(0.5, 1);
    expect(contactsOf(popularity, 2, START)).toBe(0);
  });

  it('counts everybody for ever with an infinite half-life', () => {
    const popularity = new Popularity(Infinity);
    popularity.add(0, START);
    popularity.add(0, START + 5_000 * DAY_MS);
    expect(contactsOf(popularity, 0, START)).toBeCloseTo(2);
    expect(contactsOf(popularity, 0, START + 9_000 * DAY_MS)).toBeCloseTo(2);
  });

  it('counts what comes late as if it had come in time', () => {
    const [ordered, late] = [new Popularity(DAY_MS), new Popularity(DAY_MS)];
    const times = [START, START + DAY_MS, START + 3 * DAY_MS];
    for (const at of times) ordered.add(0, at);
    for (const at of times.toReversed()) late.add(0, at);
    const now = START + 3 * DAY_MS;
    expect(contactsOf(late, 0, now)).toBeCloseTo(contactsOf(ordered, 0, now), 6);
  });

  it('as of long ago counts nobody more than once', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(0, START);
    popularity.add(0, START + 3_000 * DAY_MS);
    popularity.add(1, START);
    expect(contactsOf(popularity, 0, START)).toBeCloseTo(1, 1);
    expect(contactsOf(popularity, 1, START)).toBe(0);
  });

  it('shows a new event at once, though rows are kept from one question to the next', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(0, START);
    const before = contactsOf(popularity, 0, START);
    popularity.add(0, START);
    popularity.add(100, START);
    expect(contactsOf(popularity, 0, START)).toBeGreaterThan(before + 0.9);
    expect(contactsOf(popularity, 100, START)).toBeGreaterThan(0.9);
  });

  it('moves by at most 1% between the steps at which rows are made anew', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(0, START);
    for (let part = 0; part < 1; part += 0.1) {
      const contacts = contactsOf(popularity, 0, START + part * DAY_MS);
      expect(Math.abs(Math.log2(contacts) + part)).toBeLessThanOrEqual(STEP + 1e-9);
    }
  });

  it('stays right over thousands of half-lives, in which sums are scaled back', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(1, START);
    for (let day = 0; day <= 3_000; day += 100) popularity.add(0, START + day * DAY_MS);
    const now = START + 3_000 * DAY_MS;
    expect(contactsOf(popularity, 0, now)).toBeCloseTo(1, 1);
    expect(contactsOf(popularity, 1, now)).toBe(0);
    popularity.add(2, START);
    expect(contactsOf(popularity, 2, now)).toBe(0);
    expect(popularity.at(now).every(Number.isFinite)).toBe(true);
  });
});
