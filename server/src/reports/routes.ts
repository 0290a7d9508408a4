import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http';

export const adminRoutes = [
  adminRoute(
    'GET',
    '/insights/:contentType/:documentId',
    'admin-insight.findOne',
    PERMISSIONS.readTags,
  ),
  adminRoute('GET', '/journeys', 'admin-journey.find', PERMISSIONS.readJourneys),
  adminRoute('GET', '/watch-outs', 'admin-watch-out.find', PERMISSIONS.readJourneys),
  adminRoute('GET', '/performance', 'admin-performance.find', PERMISSIONS.readPerformance),
  adminRoute('GET', '/performance/model', 'admin-performance.model', PERMISSIONS.readPerformance),
];
