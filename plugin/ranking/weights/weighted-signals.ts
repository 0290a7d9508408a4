import type { Evidence, RankedItem, RankedReason } from '../ranked-item';
import type { ReasonCode } from '../reason';
import type { Signal, SignalInput } from '../signals/signal';
import { SIGNALS } from '../signals/signals';
import { situationOf } from './situation';
import type { Weights } from './weights';

export interface WeightedSignal {
  code: ReasonCode;
  weight: number;
  signal: Signal;
  /** Whether its weight is learned: its contributions are then told relative to those of other candidates. */
  isLearned?: true;
}

/** The learned signals, prepared for a ranking, with their weights in the contact's situation. */
export function makeSignals(input: SignalInput, weights: Weights): WeightedSignal[] {
  const row = weights.in(situationOf(input.journey, input.learner));
  return SIGNALS.map(({ code, make }, index) => ({
    code,
    weight: row[index] ?? 0,
    signal: make(input),
    isLearned: true,
  }));
}

/** What a signal contributes on average to the best candidates. */
export type Contrast = (signal: WeightedSignal) => number;

interface Share {
  contribution: number;
  largest: number;
  isExplained: boolean;
  evidence: () => Evidence;
}

/** Contributions have six decimals. */
const DIGITS = 1e6;
/** Smaller contributions are told together. */
const SMALLEST = 0.01;

/** The nearest number with six decimals; never −0. */
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS || 0;

/** What each code contributes, with the evidence of the signal that says most in the same direction as a whole. */
function sharesOf(
  signals: WeightedSignal[],
  item: number,
  contrast: Contrast,
): Map<ReasonCode, Share> {
  const shares = new Map<ReasonCode, Share>();
  for (const one of signals) {
    const { code, weight, signal } = one;
    const contribution = weight * signal.score(item) - contrast(one);
    const isExplained = signal.explainsZero?.(item) === true;
    if (contribution === 0 && !isExplained) continue;
    const before = shares.get(code);
    const leads = before === undefined || contribution > before.largest;
    shares.set(code, {
      contribution: (before?.contribution ?? 0) + contribution,
      largest: leads ? contribution : before.largest,
      isExplained: isExplained || before?.isExplained === true,
      evidence: leads ? () => signal.evidence(item) : before.evidence,
    });
  }
  return shares;
}

/**
 * An item with its score and reasons: one for each code, the largest share first. Contributions are relative to those of
 * the other candidates where a signal is learned, have six decimals, and add up to the score; those too small to tell
 * are in `other`.
 */
export function explained(
  signals: WeightedSignal[],
  item: number,
  contrast: Contrast = () => 0,
): RankedItem {
  const shares = [...sharesOf(signals, item, contrast)];
  const score = rounded(shares.reduce((sum, [, { contribution }]) => sum + contribution, 0));
  const told = shares.filter(
    ([, { contribution, isExplained }]) => Math.abs(contribution) >= SMALLEST || isExplained,
  );
  const reasons = told.map(([code, { contribution, evidence }]): RankedReason => ({
    code,
    contribution: rounded(contribution),
    evidence: evidence(),
  }));
  const other = rounded(score - reasons.reduce((sum, { contribution }) => sum + contribution, 0));
  if (other !== 0) reasons.push({ code: 'other', contribution: other, evidence: {} });
  reasons.sort((left, right) => Math.abs(right.contribution) - Math.abs(left.contribution));
  return { item, score, reasons };
}
