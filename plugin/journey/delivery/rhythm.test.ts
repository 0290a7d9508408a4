import { describe, expect, it } from 'vitest';

import { hourOfWeek, WEEK_HOURS } from '../../time';
import { smoothed, varianceAt } from './rhythm';

const massAt = (...hours: number[]): number[] =>
  Array.from({ length: WEEK_HOURS }, (_, hour) => hours.filter((other) => other === hour).length);

describe('a rhythm', () => {
  it('keeps its mass when it is smoothed', () => {
    const sum = smoothed(massAt(0, 0, 31, 167)).reduce((total, mass) => total + mass, 0);
    expect(sum).toBeCloseTo(4);
  });

  it('spreads over the neighbouring hours, across midnight and across the end of the week', () => {
    const mass = smoothed(massAt(0));
    expect(mass[0]).toBe(Math.max(...mass));
    expect(mass[167]).toBeCloseTo(mass[1] ?? NaN);
    expect(mass[166]).toBeCloseTo(mass[2] ?? NaN);
    expect(mass[1]).toBeGreaterThan(mass[2] ?? NaN);
    expect(mass[3]).toBe(0);
  });

  it('spreads over the same hour of other days, but less', () => {
    const mass = smoothed(massAt(9));
    expect(mass[9 + 24]).toBeGreaterThan(0);
    expect(mass[9 + 24]).toBeCloseTo(mass[9 + 72] ?? NaN);
    expect(mass[9]).toBeGreaterThan(5 * (mass[9 + 24] ?? NaN));
  });

  it('is the more certain of an hour, the more touches fill it, and those of its own weekday most', () => {
    const daily = massAt(...Array.from({ length: 7 }, (_, day) => 9 + 24 * day));
    const weekly = massAt(9, 9, 9, 9, 9, 9, 9);
    const doubt = (mass: number[]): number =>
      Math.sqrt(varianceAt(mass, 9)) / (smoothed(mass)[9] ?? NaN);
    expect(varianceAt(massAt(), 9)).toBe(0);
    expect(doubt(daily)).toBeGreaterThan(doubt(weekly));
    expect(doubt(massAt(9))).toBeCloseTo(1);
    expect(doubt(massAt(9, 9, 9, 9))).toBeCloseTo(1 / 2);
  });

  it('counts the hours of the week from Thursday 00:00 UTC, before 1970 too', () => {
    expect(hourOfWeek(0)).toBe(0);
    expect(hourOfWeek(-1)).toBe(167);
    expect(hourOfWeek(Date.UTC(2026, 4, 19, 9, 59))).toBe(5 * 24 + 9);
  });
});
