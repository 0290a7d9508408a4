/** Writes of this instance that are on their way: the database may hold them already, the model does not. */
export class OwnWrites {
  private readonly begun = new Set<{ at: number }>();

  /** Keeps a write among them until what it returns is in the hands of `then`. */
  async follow<Written>(write: () => Promise<Written>, then: (written: Written) => void) {
    const begun = { at: Date.now() };
    this.begun.add(begun);
    try {
      const written = await write();
      then(written);
      return written;
    } finally {
      this.begun.delete(begun);
    }
  }

  /** What was received before it has been written, and handed on; milliseconds since 1970. */
  get writtenUntil(): number {
    const [earliest] = this.begun;
    return earliest?.at ?? Date.now();
  }
}
