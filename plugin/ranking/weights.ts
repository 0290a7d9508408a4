import type { ReasonCode } from './reason';

export type Weights = Partial<Record<ReasonCode, number>>;

/**
 * How much each signal counts. The lifecycle leads where little else is known: the two signals of it are cosines
 * that reach 1 from the first event. Those of behaviour are shares, shrunk while little supports them, and are
 * weighted so that a share of a third, which only a well-trodden path reaches, counts as much as a perfect fit.
 * What is popular or new only decides between equals.
 */
export const defaultWeights: Weights = {
  stage_fit: 1,
  intent_match: 1,
  next_in_journeys: 4,
  similar_journeys: 1.2,
  similar_content: 0.5,
  popular_now: 0.3,
  fresh: 0.1,
};
