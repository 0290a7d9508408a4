export { adminCoverage } from './admin-controller';
export { coverage } from './controller';
export { createCoverage } from './create-coverage';
export { adminRoutes, contentRoutes } from './routes';
