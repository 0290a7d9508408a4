import type { Candidates } from '../candidates';
import type { Signal } from '../signals/signal';
import type { WeightedSignal } from '../weights/weighted-signals';
import type { Fits } from './admit';
import type { Guidance } from './guidance';
import { PRECEDENCES, type Precedence } from './precedences';

/** How far what comes first is lifted above the rest, in units of score. */
const GAP = 0.01;

interface Range {
  least: number;
  most: number;
}

/** The lowest and the highest score of each precedence, and of the rest under null. */
function rangesOf(
  { size, items }: Candidates,
  scores: Float64Array,
  fits: Fits,
  guidance: Guidance,
): Map<Precedence | null, Range> {
  const ranges = new Map<Precedence | null, Range>();
  for (let place = 0; place < size; place += 1) {
    const item = items[place] ?? 0;
    if (!fits(item)) continue;
    const score = scores[item] ?? 0;
    const precedence = guidance.precedenceOf(item);
    const range = ranges.get(precedence) ?? { least: score, most: score };
    range.least = Math.min(range.least, score);
    range.most = Math.max(range.most, score);
    ranges.set(precedence, range);
  }
  return ranges;
}

function liftSignal(precedence: Precedence, lift: number, guidance: Guidance): Signal {
  const score = (item: number): number => (guidance.precedenceOf(item) === precedence ? lift : 0);
  const because = precedence === 'context' ? guidance.context : null;
  return {
    addTo(totals, weight, { size, items }) {
      for (let place = 0; place < size; place += 1) {
        const item = items[place] ?? 0;
        totals[item] = (totals[item] ?? 0) + weight * score(item);
      }
    },
    score,
    evidence: () => ({ precedence, ...(because === null ? {} : { because }) }),
  };
}

/**
 * The signals that put first what comes first: each precedence is lifted as a whole just above all that comes after it,
 * so that the order stays that of the scores, whatever the weights are.
 */
export function precedenceSignals(
  candidates: Candidates,
  scores: Float64Array,
  fits: Fits,
  guidance: Guidance,
): WeightedSignal[] {
  if (!guidance.hasPrecedence) return [];
  const ranges = rangesOf(candidates, scores, fits, guidance);
  let top = ranges.get(null)?.most ?? -Infinity;
  const signals: WeightedSignal[] = [];
  for (const precedence of PRECEDENCES) {
    const range = ranges.get(precedence);
    if (range === undefined) continue;
    const lift = top === -Infinity ? 0 : Math.max(0, top + GAP - range.least);
    top = Math.max(top, range.most + lift);
    if (lift === 0) continue;
    signals.push({
      code: precedence === 'context' ? 'similar_content' : 'intent_match',
      weight: 1,
      signal: liftSignal(precedence, lift, guidance),
    });
  }
  return signals;
}
