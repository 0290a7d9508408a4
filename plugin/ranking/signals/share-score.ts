const STRETCH = 200;
const WHOLE = Math.log1p(STRETCH);

/**
 * The score of a share, 0–1: its logarithm, as a likelihood is weighed, so that a share of a hundredth counts a
 * fifth of the whole and not a hundredth.
 */
export const shareScore = (share: number): number => Math.log1p(share * STRETCH) / WHOLE;
