import { bootstrap } from './bootstrap';
import config from './site/config';
import contentTypes from './content-types';
import controllers from './controllers';
import { destroy } from './destroy';
import middlewares from './middlewares';
import { register } from './register';
import routes from './routes';
import services from './services';

export type * from '../../plugin/contracts';
export type { LifecycleConfig } from './site/lifecycle-config';

/** What Strapi loads. Its parts are for Strapi alone, so their types stay inside. */
interface PluginServer {
  register: typeof register;
  bootstrap: typeof bootstrap;
  destroy: typeof destroy;
  config: typeof config;
  contentTypes: object;
  controllers: object;
  routes: object;
  middlewares: object;
  services: object;
}

const server: PluginServer = {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers,
  routes,
  middlewares,
  services,
};

export default server;
