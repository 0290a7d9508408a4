import { proportion, type Estimate } from '../experiments/proportion';
import type { Counts } from './exposure-counts';

/** A share of fewer than these is not told: its interval would be wider than anybody could act on. */
export const LEAST_FOR_RATE = 30;

export interface Rates {
  /** Clicks of what was shown. */
  clickRate: Estimate | null;
  /** Conversions of what was clicked. */
  conversionRate: Estimate | null;
}

/** Null also where a site reports more clicks than it reports to have shown. */
const rateOf = (part: number, whole: number): Estimate | null =>
  whole < LEAST_FOR_RATE || part > whole ? null : proportion({ contacts: whole, converted: part });

/** The rates of some recommendations, with Wilson's 95% intervals; null where there are too few. */
export const ratesOf = ({
  shown,
  clicked,
  converted,
}: Pick<Counts, 'shown' | 'clicked' | 'converted'>): Rates => ({
  clickRate: rateOf(clicked, shown),
  conversionRate: rateOf(converted, clicked),
});
