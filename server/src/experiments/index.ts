export { adminExperiment } from './controller';
export { createExperiments, type ExperimentsService } from './experiments';
export { adminRoutes } from './routes';
