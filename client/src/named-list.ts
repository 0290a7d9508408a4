import type { RecommendationsAnswer } from '../../plugin/contracts/recommendations';
import type { List } from './types';

/** Lets each item say which list it is of, wherever it is carried. */
export const namedList = ({ data, meta }: RecommendationsAnswer): List => ({
  data: data.map((item) => ({ ...item, recommendationId: meta.recommendationId })),
  meta,
});
