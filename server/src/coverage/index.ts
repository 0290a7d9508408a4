export { adminCoverage } from './admin-controller';
export { coverage } from './controller';
export { createCoverage } from './coverage';
export { createCoverageDays } from './days';
export { createCoverageFreshness } from './freshness';
export { createCoveragePast } from './past';
export { adminRoutes, contentRoutes } from './routes';
export { createStandings } from './standings';
