import { adminRoutes } from './admin-routes';
import { contentRoutes } from './content-routes';

export default {
  admin: { type: 'admin', routes: adminRoutes },
  'content-api': { type: 'content-api', routes: contentRoutes },
};
