const STRETCH = 200;
const WHOLE = Math.log1p(STRETCH);

/** The score of a share, 0–1, on a logarithmic scale: a share of 0.01 scores 0.2. */
export const shareScore = (share: number): number => Math.log1p(share * STRETCH) / WHOLE;
