/** Reasons whose weights are learned. */
export const LEARNED_CODES = [
  'stage_fit',
  'intent_match',
  'next_in_journeys',
  'similar_journeys',
  'similar_content',
  'popular_now',
  'fresh',
  'topic_match',
  'search_match',
] as const;
export type LearnedCode = (typeof LEARNED_CODES)[number];

/** The signals that add up to a score, by the names that answers give them; `other` is what is too small to tell. */
export type ReasonCode = LearnedCode | 'moves_forward' | 'editorial' | 'exploration' | 'other';

export const isLearned = (code: ReasonCode): code is LearnedCode =>
  LEARNED_CODES.some((learned) => learned === code);
