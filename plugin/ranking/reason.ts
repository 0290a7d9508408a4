/** The signals that add up to a score, by the names that answers give them. */
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
