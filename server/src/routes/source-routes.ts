import type { Core } from '@strapi/strapi';

import { basicUser } from '../strategies/basic-user';

/** Where other tools send to. Each handler's name is its scope, whatever the strategy lets in. */
export const sourceRoutes = (strapi: Core.Strapi) => [
  {
    method: 'POST',
    path: '/v1/:call',
    handler: 'source.segment',
    config: {
      auth: { strategies: [basicUser(strapi), 'content-api-token', 'users-permissions'] },
    },
  },
];
