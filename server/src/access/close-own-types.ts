import { errors } from '@strapi/utils';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { FindPlugin } from '../strapi';

const OURS = `plugin::${PLUGIN_ID}.`;
/** The policy, under the name that Strapi has for it. */
const POLICY = `plugin::${PLUGIN_ID}.not-ours`;

interface Route {
  config?: { policies?: unknown[] };
}

interface ContentManagerRoutes {
  [router: string]: { routes: Route[] };
}

/** What a policy gets: Koa's context without what it inherits. */
interface PolicyContext {
  params: Record<string, string>;
  request: { query: Record<string, unknown>; body?: { contentTypeUID?: unknown } | null };
}

const isOurs = (value: unknown): boolean => typeof value === 'string' && value.startsWith(OURS);

/** Wherever the Content Manager's routes name a content type: in the path, the query or the body. */
const named = ({ params, request }: PolicyContext): unknown[] => [
  ...Object.values(params),
  ...[request.query.contentType].flat(),
  request.body?.contentTypeUID,
];

/** A policy: the types of the plugin are not there. */
export const notOurs = (ctx: PolicyContext): boolean => {
  if (named(ctx).some(isOurs)) throw new errors.NotFoundError();
  return true;
};

/** The routes of the Content Manager, which Strapi keeps where it is started again in the same process. */
const routesOf = (plugin: FindPlugin): Route[] => {
  const { routes } = plugin('content-manager') as unknown as { routes: ContentManagerRoutes };
  return Object.values(routes).flatMap((router) => router.routes);
};

const others = ({ config }: Route): unknown[] =>
  (config?.policies ?? []).filter((policy) => policy !== POLICY);

/**
 * Hides the types of the plugin from the Content Manager's API, too, which shows and writes hidden types for super admins:
 * past what the plugin checks.
 */
export function closeOwnTypes(plugin: FindPlugin): void {
  for (const route of routesOf(plugin)) {
    route.config = { ...route.config, policies: [POLICY, ...others(route)] };
  }
}

/** Undoes that: without the plugin, Strapi does not find its policy. */
export function openOwnTypes(plugin: FindPlugin): void {
  for (const route of routesOf(plugin)) {
    route.config = { ...route.config, policies: others(route) };
  }
}
