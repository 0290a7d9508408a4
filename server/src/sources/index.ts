export { adminSource } from './admin-controller';
export { source } from './controller';
export { noteErrors } from './note-errors';
export { adminRoutes, sourceRoutes } from './routes';
export { createSourceCounts } from './source-counts';
export { takeUrlSecret } from './strategies/active-campaign-secret';
