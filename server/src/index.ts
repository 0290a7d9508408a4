import type { Core } from '@strapi/strapi';

import { limitRate, notOurs } from './access';
import { noteErrors, sourceRoutes } from './sources';
import { bootstrap } from './bootstrap';
import contentTypes from './content-types';
import { createLifecycle } from './create-lifecycle';
import { destroy } from './destroy';
import { register } from './register';
import { adminRoutes, contentRoutes } from './routes';
import { config } from './site';

export type * from '../../plugin/contracts';
export type { LifecycleConfig } from './site';

type Lifecycle = ReturnType<typeof createLifecycle>;

interface InStrapi {
  strapi: Core.Strapi;
}

const lifecycles = new WeakMap<Core.Strapi, Lifecycle>();

/** Strapi builds each service and controller by itself and on demand, so this is where they meet. */
function lifecycleOf(strapi: Core.Strapi): Lifecycle {
  const lifecycle = lifecycles.get(strapi) ?? createLifecycle(strapi);
  lifecycles.set(strapi, lifecycle);
  return lifecycle;
}

/** One value for each name, under that name. */
const mapped = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
) => Object.fromEntries(names.map((name) => [name, valueOf(name)]));

const CONTROLLERS = [
  'admin-contact',
  'admin-coverage',
  'admin-entry',
  'admin-experiment',
  'admin-insight',
  'admin-job',
  'admin-journey',
  'admin-watch-out',
  'admin-performance',
  'admin-recommendation',
  'admin-rule',
  'admin-source',
  'admin-suggestion',
  'admin-tag',
  'admin-tag-file',
  'admin-tagging',
  'admin-taxonomy',
  'client',
  'contact',
  'content',
  'coverage',
  'me',
  'openapi',
  'placement',
  'recommendation',
  'recommendation-batch',
  'source',
  'taxonomy',
  'touchpoint',
] as const satisfies (keyof Lifecycle['controllers'])[];

/** Those that a site's own code, the command line or a test may look up by name. */
const SERVICES = [
  'catalogue',
  'contacts',
  'coverageDays',
  'experiments',
  'identityHashes',
  'jobs',
  'model',
  'optedInTypes',
  'retention',
  'rules',
  'servedLists',
  'sourceCounts',
  'tags',
  'taxonomy',
  'taxonomySettings',
  'touchpoints',
] as const satisfies (keyof Lifecycle['services'])[];

/** What Strapi loads. Its parts are for Strapi alone, so their types stay inside. */
interface PluginServer {
  register: (app: InStrapi) => void;
  bootstrap: (app: InStrapi) => Promise<void>;
  destroy: (app: InStrapi) => Promise<void>;
  config: typeof config;
  contentTypes: object;
  controllers: object;
  routes: object;
  middlewares: object;
  policies: object;
  services: object;
}

const server: PluginServer = {
  register: ({ strapi }) => register(strapi, lifecycleOf(strapi).parts),
  bootstrap: ({ strapi }) => bootstrap(strapi, lifecycleOf(strapi).parts),
  destroy: ({ strapi }) => destroy(strapi, lifecycleOf(strapi).parts),
  config,
  contentTypes,
  controllers: mapped(
    CONTROLLERS,
    (name) =>
      ({ strapi }: InStrapi) =>
        lifecycleOf(strapi).controllers[name],
  ),
  services: mapped(
    SERVICES,
    (name) =>
      ({ strapi }: InStrapi) =>
        lifecycleOf(strapi).services[name],
  ),
  routes: {
    admin: { type: 'admin', routes: adminRoutes },
    'content-api': { type: 'content-api', routes: contentRoutes },
    sources: ({ strapi }: InStrapi) => ({
      type: 'content-api',
      routes: sourceRoutes(lifecycleOf(strapi).parts),
    }),
  },
  middlewares: {
    'limit-rate': (_config: unknown, { strapi }: InStrapi) =>
      limitRate(lifecycleOf(strapi).parts.rateLimits),
    'note-errors': (options: Parameters<typeof noteErrors>[0], { strapi }: InStrapi) =>
      noteErrors(options, lifecycleOf(strapi).parts.sourceCounts),
  },
  policies: { 'not-ours': notOurs },
};

export default server;
