export { createInsights } from './insights';
export { adminInsight } from './insights-controller';
export { createMovers, type MoversService } from './movers';
export { createJourneys } from './journeys';
export { adminJourney } from './journeys-controller';
export { createPerformance } from './performance';
export { adminPerformance } from './performance-controller';
export { createReports } from './reports';
export { adminRoutes } from './routes';
