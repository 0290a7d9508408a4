/** What a lifecycle signal counts when nothing is known yet: it still orders what nothing else orders. */
const UNKNOWN = 0.125;

/** How much a lifecycle signal counts, from the confidence (0–1) in what was inferred. */
export const trustIn = (confidence: number): number => UNKNOWN + (1 - UNKNOWN) * confidence;
