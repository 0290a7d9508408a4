import { NORMAL_975 as Z } from '../normal-quantile';

/** Contacts, and how many of them had the outcome. */
export interface Counted {
  /** At least 1. */
  contacts: number;
  /** At most `contacts`. */
  converted: number;
}

export interface Estimate {
  /** The share, or the difference of two shares. */
  value: number;
  /** The ends of its 95% interval. */
  low: number;
  high: number;
}

/**
 * A share with its Wilson score interval (Wilson, 1927), which also holds for small samples and for shares near 0 and
 * 1.
 */
export function proportion({ contacts, converted }: Counted): Estimate {
  const value = converted / contacts;
  const square = Z ** 2 / contacts;
  const middle = value + square / 2;
  const reach = Z * Math.sqrt((value * (1 - value)) / contacts + square / (4 * contacts));
  return {
    value,
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
}

/** The difference of two shares, with its interval from their Wilson intervals (Newcombe, 1998, method 10). */
export function difference(first: Counted, second: Counted): Estimate {
  const [one, other] = [proportion(first), proportion(second)];
  const value = one.value - other.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  };
}
