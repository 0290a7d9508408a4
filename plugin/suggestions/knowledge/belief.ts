import type { Evidence } from '../evidence';

/** How likely a term is, and why. */
export interface Belief {
  /** Log odds against its alternatives: natural logarithm, any sign. */
  logit: number;
  evidence: Evidence[];
}

/** What is believed of the terms of one facet, by key. A term without a belief has nothing that speaks for it. */
export type Beliefs = ReadonlyMap<string, Belief>;

/** The log odds alone: what learning starts from. */
export type LogOdds = ReadonlyMap<string, number>;

export const logOddsOf = (beliefs: Beliefs): LogOdds =>
  new Map(Array.from(beliefs, ([term, { logit: value }]) => [term, value]));

export const logit = (probability: number): number => Math.log(probability / (1 - probability));
export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Kept from 0 and 1, where log odds have no end. */
export const tempered = (probability: number): number =>
  Math.min(0.98, Math.max(0.02, probability));
