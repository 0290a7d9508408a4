export const COMPARED_ARMS = ['control', 'treatment'] as const;
export type ComparedArm = (typeof COMPARED_ARMS)[number];

/** The end of an axis from 0 that holds all of these, at most 1: a fifth more than the largest, and a tenth at least. */
export const axisEnd = (values: number[]): number =>
  Math.min(1, Math.max(0.1, ...values.map((value) => Math.abs(value) * 1.2)));
