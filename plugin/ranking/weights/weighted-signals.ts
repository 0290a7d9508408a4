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
}

/** The learned signals, prepared for a ranking, with their weights in the contact's situation. */
export function makeSignals(input: SignalInput, weights: Weights): WeightedSignal[] {
  const row = weights.in(situationOf(input.journey, input.learner));
  return SIGNALS.map(({ code, make }, index) => ({
    code,
    weight: row[index] ?? 0,
    signal: make(input),
  }));
}

interface Share {
  contribution: number;
  largest: number;
  evidence: () => Evidence;
}

/** An item with its score and reasons: one for each code, the largest share first. */
export function explained(signals: WeightedSignal[], item: number): RankedItem {
  const shares = new Map<ReasonCode, Share>();
  let score = 0;
  for (const { code, weight, signal } of signals) {
    const contribution = weight * signal.score(item);
    // Summed in the same order as the list was ranked, so that the two are exactly equal.
    score += contribution;
    if (contribution === 0 && signal.explainsZero?.(item) !== true) continue;
    const before = shares.get(code);
    const leads = before === undefined || contribution > before.largest;
    shares.set(code, {
      contribution: (before?.contribution ?? 0) + contribution,
      largest: leads ? contribution : before.largest,
      evidence: leads ? () => signal.evidence(item) : before.evidence,
    });
  }
  const reasons = [...shares].map(([code, { contribution, evidence }]): RankedReason => ({
    code,
    contribution,
    evidence: evidence(),
  }));
  reasons.sort((left, right) => Math.abs(right.contribution) - Math.abs(left.contribution));
  return { item, score, reasons };
}
