import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http';

export const adminRoutes = [
  adminRoute('GET', '/experiments', 'admin-experiment.find', PERMISSIONS.readExperiments),
  adminRoute('POST', '/experiments', 'admin-experiment.create', PERMISSIONS.writeExperiments),
  adminRoute('GET', '/experiments/:id', 'admin-experiment.findOne', PERMISSIONS.readExperiments),
  adminRoute(
    'POST',
    '/experiments/:id/stop',
    'admin-experiment.stop',
    PERMISSIONS.writeExperiments,
  ),
];
