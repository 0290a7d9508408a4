import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http';

export const adminRoutes = [
  adminRoute('GET', '/experiments', 'admin-experiment.find', PERMISSIONS.readExperiments),
  adminRoute('POST', '/experiments', 'admin-experiment.create', PERMISSIONS.writeExperiments),
  // Before the route of one experiment, which would take it for an id.
  adminRoute('GET', '/experiments/power', 'admin-experiment.power', PERMISSIONS.readExperiments),
  adminRoute('GET', '/experiments/:id', 'admin-experiment.findOne', PERMISSIONS.readExperiments),
  adminRoute(
    'POST',
    '/experiments/:id/stop',
    'admin-experiment.stop',
    PERMISSIONS.writeExperiments,
  ),
  adminRoute(
    'POST',
    '/experiments/:id/adopt',
    'admin-experiment.adopt',
    PERMISSIONS.writeExperiments,
  ),
  adminRoute(
    'POST',
    '/experiments/:id/abandon',
    'admin-experiment.abandon',
    PERMISSIONS.writeExperiments,
  ),
];
