export { createClientScript } from './client-script';
export { client, openapi } from './controller';
export { createOpenapi } from './openapi/create-openapi';
export { contentRoutes } from './routes';
