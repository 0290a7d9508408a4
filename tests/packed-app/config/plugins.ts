import type { Core } from '@strapi/strapi';

/** Nothing for Lifecycle: being installed is enough. */
const config = (): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: 'packed-app-jwt-secret' } },
});

export default config;
