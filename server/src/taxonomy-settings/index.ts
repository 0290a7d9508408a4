export { adminTaxonomy } from './controller';
export { adminRoutes } from './routes';
export { dropOldChanges } from './taxonomy-history';
export { createTaxonomySettings } from './taxonomy-settings';
