export { adminExperiment } from './controller';
export { createExperiments, type ExperimentsService } from './experiments';
export { readParticipationsOf, removeParticipationsOf } from './own-participations';
export type { HeldIdentity } from './participation-rows';
export { adminRoutes } from './routes';
