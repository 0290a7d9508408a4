import type { Evidence } from './evidence';

export interface TermSuggestion {
  /** Key of the term. */
  term: string;
  /** Probability that an editor would set it: 0–1. */
  confidence: number;
  /** What speaks for it, the most telling first. */
  evidence: Evidence[];
}

/** Terms to tag an entry with, the most probable first. What is not sure enough is left out. */
export interface Suggestions {
  stages: TermSuggestion[];
  intents: TermSuggestion[];
  /** Null when nothing is sure enough. */
  format: TermSuggestion | null;
  topics: TermSuggestion[];
}
