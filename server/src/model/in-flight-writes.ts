import { sharedNow } from '../database';

/** Transactions of this instance that the database may have committed already, and the model does not know yet. */
export class InFlightWrites {
  private readonly begun = new Set<{ at: number }>();

  /** @returns call it when the model has the write, or when the transaction has failed */
  begin(): () => void {
    const write = { at: sharedNow() };
    this.begun.add(write);
    return () => this.begun.delete(write);
  }

  /** This instance has no touchpoint in flight that was received before; milliseconds since 1970. */
  get completeUntil(): number {
    const [earliest] = this.begun;
    return earliest?.at ?? sharedNow();
  }
}
