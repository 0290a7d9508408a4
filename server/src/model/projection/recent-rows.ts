/** Spare times that `latest` may hold before it is trimmed. */
const SLACK = 1_000;
/** How far one `countBefore` may go back behind the one before. */
const GOES_BACK_MS = 10_000;

/** Rows that are learned, but received so recently that another one may still be committed before them. */
export class RecentRows {
  /** Message hash → when it was received, the earliest first. */
  private rows = new Map<string, number>();
  /** When each of the latest was received. */
  private latest: number[] = [];

  /** When the first of them was received, in milliseconds since 1970; null when there is none. */
  get oldest(): number | null {
    return this.rows.values().next().value ?? null;
  }

  has(messageHash: string): boolean {
    return this.rows.has(messageHash);
  }

  add({ messageHash, receivedAt }: { messageHash: string; receivedAt: number }): void {
    this.rows.set(messageHash, receivedAt);
    this.latest.push(receivedAt);
  }

  /** @returns whether it was among them */
  delete(messageHash: string): boolean {
    return this.rows.size > 0 && this.rows.delete(messageHash);
  }

  /**
   * How many were received before `time`, in milliseconds since 1970. Times must grow, or go back by less than ten
   * seconds, and lie after what was dropped.
   */
  countBefore(time: number): number {
    this.latest = this.latest.filter((receivedAt) => receivedAt >= time - GOES_BACK_MS);
    const later = this.latest.reduce((sum, receivedAt) => sum + Number(receivedAt >= time), 0);
    return this.rows.size - later;
  }

  /**
   * Drops what was received before `time`, in milliseconds since 1970.
   * @returns how many rows it dropped
   */
  dropBefore(time: number): number {
    let dropped = 0;
    for (const [messageHash, receivedAt] of this.rows) {
      if (receivedAt >= time) break;
      this.rows.delete(messageHash);
      dropped += 1;
    }
    if (this.latest.length > 2 * this.rows.size + SLACK) {
      this.latest = this.latest.filter((receivedAt) => receivedAt >= time);
    }
    return dropped;
  }

  /** Valid until something changes. */
  store(): ReadonlyMap<string, number> {
    return this.rows;
  }

  restore(stored: ReadonlyMap<string, number>): void {
    this.rows = new Map(stored);
    this.latest = [...stored.values()];
  }
}
