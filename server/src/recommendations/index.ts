export { readActingRules, type ActingRules } from './acting-rules';
export { adminRecommendation } from './admin-controller';
export { recommendation } from './controller';
export { createRecommendations, type RecommendationsService } from './recommendations';
export { PREVIEW } from './request';
export { adminRoutes, contentRoutes } from './routes';
