import type { ComparedTouch } from './compared-touches';

/**
 * A negative control: what contacts consumed, exchanged among those of the same stratum. Each gets what the contact before
 * them consumed, so that nothing can be the cause of what they did, while everything else stays as it is.
 */
export class ExchangedItems {
  private readonly latest = new Map<number, number>();

  /** @param touches of one contact */
  exchange(touches: readonly ComparedTouch[]): ComparedTouch[] {
    const own = new Map<number, number>();
    const exchanged = touches.map((touch) => {
      if (touch.item === null) return touch;
      own.set(touch.stratum, touch.item);
      return { ...touch, item: this.latest.get(touch.stratum) ?? touch.item };
    });
    for (const [stratum, item] of own) this.latest.set(stratum, item);
    return exchanged;
  }
}

/** Whether a table of lifts that can only be by chance has hardly more clear rows than it may have: 5%, or one. */
export function isSound(control: Iterable<{ isClear: boolean }>): boolean {
  const rows = [...control];
  return rows.filter(({ isClear }) => isClear).length <= Math.max(1, rows.length * 0.05);
}
