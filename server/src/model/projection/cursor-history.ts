/** How far the table was read at earlier times. */
export class CursorHistory {
  private cursors: { id: number; at: number }[] = [];

  /** @param keptMs how long ago `idAt` may ask for, in milliseconds */
  constructor(private readonly keptMs: number) {}

  /**
   * Records that all rows up to `id` were read.
   * @param now milliseconds since 1970, no earlier than the last time
   */
  record(id: number, now: number): void {
    this.trim(now);
    this.cursors.push({ id, at: now });
  }

  /** The cursor `keptMs` before `now`, or the earliest known one after that; 0 when none is known. */
  idBefore(now: number): number {
    this.trim(now);
    return this.cursors[0]?.id ?? 0;
  }

  private trim(now: number): void {
    const later = this.cursors.findIndex(({ at }) => at > now - this.keptMs);
    const earlier = later < 0 ? this.cursors.length : later;
    this.cursors = this.cursors.slice(Math.max(0, earlier - 1));
  }
}
