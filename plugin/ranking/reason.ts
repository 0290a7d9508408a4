/** The signals that a score is the sum of, by the names that an answer gives them. */
export type ReasonCode =
  | 'stage_fit'
  | 'intent_match'
  | 'next_in_journeys'
  | 'similar_journeys'
  | 'similar_content'
  | 'popular_now'
  | 'fresh'
  | 'editorial'
  | 'exploration';
