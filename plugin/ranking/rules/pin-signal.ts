import type { WeightedSignal } from '../weights/weighted-signals';
import type { Pin } from './pinned-list';

/** Adds the signal of pinning. The evidence of a pinned item lists all rules about it, whichever contributes most. */
export function withPinSignal(
  signals: readonly WeightedSignal[],
  pins: readonly Pin[],
  lifts: ReadonlyMap<number, number>,
): WeightedSignal[] {
  const editorial = signals.find(({ code }) => code === 'editorial');
  const evidence = (item: number) => ({
    rules: [
      ...pins
        .filter((pin) => pin.item === item)
        .map(({ rule: { id, name, effect } }) => ({ id, name, effect })),
      ...(editorial?.signal.evidence(item).rules ?? []),
    ],
  });
  const told = signals.map((one) =>
    one.code === 'editorial' ? { ...one, signal: { ...one.signal, evidence } } : one,
  );
  return [
    ...told,
    {
      code: 'editorial',
      weight: 1,
      signal: {
        addTo(totals, weight) {
          for (const [item, lift] of lifts) totals[item] = (totals[item] ?? 0) + weight * lift;
        },
        score: (item) => lifts.get(item) ?? 0,
        explainsZero: (item) => lifts.has(item),
        evidence,
      },
    },
  ];
}
