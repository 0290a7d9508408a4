import type { ComparedTouch } from './compared-touches';

/** Consumptions of a stratum that are drawn from: enough to mix those who came at different times. */
const POOL = 256;

/**
 * A negative control: what contacts consumed, exchanged among those of the same stratum. Each gets what somebody before them
 * consumed, so that nothing can be the cause of what they did, while everything else stays as it is. Who that is is drawn, since
 * contacts who came one after the other are often alike.
 */
export class ExchangedItems {
  private readonly pools = new Map<number, number[]>();
  private state = 1;

  /** @param touches of one contact */
  exchange(touches: readonly ComparedTouch[]): ComparedTouch[] {
    const own: [number, number][] = [];
    const exchanged = touches.map((touch) => {
      if (touch.item === null) return touch;
      own.push([touch.stratum, touch.item]);
      const pool = this.pools.get(touch.stratum) ?? [];
      return { ...touch, item: pool[this.draw(pool.length)] ?? touch.item };
    });
    for (const [stratum, item] of own) this.keep(stratum, item);
    return exchanged;
  }

  private keep(stratum: number, item: number): void {
    const pool = this.pools.get(stratum) ?? [];
    if (pool.length < POOL) pool.push(item);
    else pool[this.draw(POOL)] = item;
    this.pools.set(stratum, pool);
  }

  /** Below a limit, the same in each run: a linear congruential generator (Numerical Recipes, 3rd edition, §7.1). */
  private draw(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }
}

/** Whether a table of lifts that can only be by chance has hardly more clear rows than it may have: 5%, or one. */
export function isSound(control: Iterable<{ isClear: boolean }>): boolean {
  const rows = [...control];
  return rows.filter(({ isClear }) => isClear).length <= Math.max(1, rows.length * 0.05);
}
