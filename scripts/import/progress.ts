import { SingleBar } from 'cli-progress';

/** A bar on a terminal; nothing where the output goes to a file. */
export class Progress {
  private readonly bar = new SingleBar({
    format: '{what} {bar} {value}/{total} · {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
  });

  start(total: number, what: string): void {
    this.bar.start(total, 0, { what: what.padEnd(11) });
  }

  step(by = 1): void {
    this.bar.increment(by);
  }

  stop(): void {
    this.bar.stop();
  }
}
