import type { EvidenceCode } from '../evidence';
import type { Cue } from './cue';

/** Collects hits of one kind for several formats: each phrase once, and their sum up to a ceiling. */
export class Gather {
  private readonly found = new Map<string, { sum: number; words: string[] }>();

  add(format: string, phrase: string, weight: number): void {
    const known = this.found.get(format) ?? { sum: 0, words: [] };
    if (known.words.includes(phrase)) return;
    known.words.push(phrase);
    known.sum += weight;
    this.found.set(format, known);
  }

  /** One cue a format. The more there is, the less one more adds: it nears the ceiling and never passes it. */
  cues(code: EvidenceCode, ceiling: number): Cue[] {
    return Array.from(this.found, ([format, { sum, words }]) => ({
      format,
      weight: ceiling * (1 - Math.exp(-sum / ceiling)),
      code,
      words,
    }));
  }
}
