import type { Core } from '@strapi/strapi';

import { adminRoutes } from './admin-routes';
import { contentRoutes } from './content-routes';
import { sourceRoutes } from './source-routes';

export default {
  admin: { type: 'admin', routes: adminRoutes },
  'content-api': { type: 'content-api', routes: contentRoutes },
  sources: ({ strapi }: { strapi: Core.Strapi }) => ({
    type: 'content-api',
    routes: sourceRoutes(strapi),
  }),
};
