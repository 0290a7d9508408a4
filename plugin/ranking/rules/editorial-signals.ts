import type { AppliedRule } from '../ranked-item';
import type { WeightedSignal } from '../weights/weighted-signals';
import type { RuleInForce } from './rule-in-force';

/** A score is a log odds, so a factor on the odds adds its logarithm. */
const shiftOf = ({ rule }: RuleInForce): number =>
  (rule.effect === 'bury' ? -1 : 1) * Math.log(rule.factor ?? 1);

/**
 * The signals of boosts and buries, one for each rule. Where several match an item, those of the highest priority
 * count, all of them.
 * @param adjusting strongest first
 */
export function editorialSignals(adjusting: readonly RuleInForce[]): WeightedSignal[] {
  const counts = ({ rule, has }: RuleInForce, item: number): boolean =>
    has(item) && !adjusting.some((other) => other.rule.priority > rule.priority && other.has(item));
  const evidence = (item: number): { rules: AppliedRule[] } => ({
    rules: adjusting
      .filter((one) => counts(one, item))
      .map(({ rule: { id, name, effect } }) => ({ id, name, effect })),
  });
  return adjusting.map((one) => {
    const shift = shiftOf(one);
    return {
      code: 'editorial',
      weight: 1,
      signal: {
        addTo(totals, weight) {
          for (const item of one.items) {
            if (counts(one, item)) totals[item] = (totals[item] ?? 0) + weight * shift;
          }
        },
        score: (item) => (counts(one, item) ? shift : 0),
        evidence,
      },
    };
  });
}
