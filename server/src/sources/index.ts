export { adminSource } from './admin-controller';
export { source } from './controller';
export { noteErrors } from './note-errors';
export { adminRoutes, SIGNED_PATHS, SOURCE_PATHS, sourceRoutes, UNREAD_PATHS } from './routes';
export { createSourceCounts } from './source-counts';
