import type { EvidenceCode } from '../evidence';

/** Something in an entry that speaks for a format. */
export interface Cue {
  /** Key of the format. */
  format: string;
  /** How strongly: the log of a likelihood ratio, a reasoned prior. 1 is a hint, 3 all but settles it. */
  weight: number;
  code: EvidenceCode;
  words: string[];
}
