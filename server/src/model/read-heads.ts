/** How far the table was read some time ago: what others have just written stands behind it, by and large. */
export class ReadHeads {
  private heads: { id: number; at: number }[] = [];

  /** @param agoMs how long ago, in milliseconds */
  constructor(private readonly agoMs: number) {}

  /**
   * Notes that all rows up to `id` were read.
   * @param now milliseconds since 1970, no earlier than the last time
   */
  note(id: number, now: number): void {
    this.forget(now);
    this.heads.push({ id, at: now });
  }

  /** How far it was read then, or at the earliest later time that is known; 0 when none is. */
  idAgo(now: number): number {
    this.forget(now);
    return this.heads[0]?.id ?? 0;
  }

  /** Of those from before that time, the last one stays. */
  private forget(now: number): void {
    const later = this.heads.findIndex(({ at }) => at > now - this.agoMs);
    const count = later < 0 ? this.heads.length : later;
    this.heads = this.heads.slice(Math.max(0, count - 1));
  }
}
