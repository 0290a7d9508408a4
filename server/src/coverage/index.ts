export { adminCoverage } from './admin-controller';
export { coverage } from './controller';
export { createCoverage } from './create-coverage';
export type { ReadLostCells } from './lost-cells';
export type { CountOutOfContent } from './out-of-content';
export { adminRoutes, contentRoutes } from './routes';
