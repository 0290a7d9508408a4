/** Nothing for Lifecycle: being installed is enough. */
const config = () => ({
  'users-permissions': { config: { jwtSecret: 'packed-app-jwt-secret' } },
});

export default config;
