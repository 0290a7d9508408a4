/** Rows of touchpoints that are learned, and so young that another one may still be committed before them. */
export class UnsettledRows {
  /** Message hash → when it was received, the earliest first. */
  private readonly rows = new Map<string, number>();

  get size(): number {
    return this.rows.size;
  }

  /** When the first of them was received, in milliseconds since 1970; Infinity when there is none. */
  get oldest(): number {
    return this.rows.values().next().value ?? Infinity;
  }

  has(messageHash: string): boolean {
    return this.rows.has(messageHash);
  }

  add({ messageHash, receivedAt }: { messageHash: string; receivedAt: number }): void {
    this.rows.set(messageHash, receivedAt);
  }

  delete(messageHash: string): void {
    this.rows.delete(messageHash);
  }

  /** @param time milliseconds since 1970 */
  dropBefore(time: number): void {
    for (const [messageHash, receivedAt] of this.rows) {
      if (receivedAt >= time) return;
      this.rows.delete(messageHash);
    }
  }
}
