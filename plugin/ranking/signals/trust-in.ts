/** Weight of a lifecycle signal when nothing is known: it still breaks ties. */
const UNKNOWN = 0.125;

/** Weight of a lifecycle signal, by the confidence (0–1) in what was inferred. */
export const trustIn = (confidence: number): number => UNKNOWN + (1 - UNKNOWN) * confidence;
