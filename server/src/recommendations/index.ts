export { readActingRules, type ActingRules } from './acting-rules';
export { adminRecommendation } from './admin-controller';
export { contactDelivery } from './contact-delivery';
export { contactSummary } from './contact-summary';
export { recommendation } from './controller';
export { createRankingInput, type RankingInputService } from './ranking-input';
export type { RecommendationRequest } from './recommendation-request';
export { createRecommendations, type RecommendationsService } from './recommendations';
export { adminRoutes, contentRoutes } from './routes';
