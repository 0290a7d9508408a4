import type { Format } from '../../taxonomy/taxonomy';

/**
 * How much of a library that nothing is known of is of each format: a reasoned prior on the default taxonomy's terms. The
 * rest is of none.
 */
const SHARES: Readonly<Record<string, number>> = {
  'how-to-article': 0.18,
  'thought-leadership-article': 0.14,
  'online-course': 0.07,
  webinar: 0.06,
  video: 0.05,
  template: 0.05,
  'case-study': 0.05,
  podcast: 0.045,
  newsletter: 0.045,
  testimonial: 0.035,
  faq: 0.045,
  consultation: 0.02,
  'affiliate-program': 0.02,
  'membership-community': 0.02,
  checklist: 0.02,
  whitepaper: 0.02,
};
/** The default taxonomy's other formats, and a site's own. */
const SELDOM = 0.015;

/** What no format of the taxonomy stands for. */
export const NO_FORMAT = '';

/** Shares of entries by key of the format, `NO_FORMAT` among them; they add up to 1. */
export type FormatShares = ReadonlyMap<string, number>;

export function usualShares(formats: Pick<Format, 'key'>[]): FormatShares {
  const shares = new Map(formats.map(({ key }) => [key, SHARES[key] ?? SELDOM]));
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  // A taxonomy of more formats than are usual leaves little room for none of them.
  const room = Math.max(0.05, 1 - sum);
  for (const [key, share] of shares) shares.set(key, share / (sum + room));
  return shares.set(NO_FORMAT, room / (sum + room));
}
