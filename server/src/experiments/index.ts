export { adminExperiment } from './controller';
export { createExperiments, type ExperimentsService } from './experiments';
export { readParticipationsOf, removeParticipationsOf, type HeldIdentity } from './participations';
export { adminRoutes } from './routes';
