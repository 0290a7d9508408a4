import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';
import { codeIn, pageOf, rowsUnder } from './pages';

interface Route {
  method: string;
  path: string;
  /** On the content API, its scope. */
  handler: string;
  config: { auth?: unknown; policies?: (string | { config: { actions: string[] } })[] };
}

interface Router {
  type: 'admin' | 'content-api';
  routes: Route[];
}

interface Permission {
  pluginName?: string;
  actionId: string;
  subCategory: string;
  displayName: string;
}

const addressOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What a caller must have been given. */
const scopeOf = ({ handler, config }: Route): string => (config.auth === false ? 'none' : handler);

/** The routes as Strapi gets them: some are made for the running app. */
function routesOf(strapi: Core.Strapi, type: Router['type']): Route[] {
  const routers = Object.values(strapi.plugin('lifecycle-map').routes) as unknown as (
    Router | ((parts: { strapi: Core.Strapi }) => Router)
  )[];
  return routers
    .map((router) => (typeof router === 'function' ? router({ strapi }) : router))
    .filter((router) => router.type === type)
    .flatMap(({ routes }) => routes);
}

/** As the role editor names them: `tags: Write`, by their uids. */
function permissionNames(strapi: Core.Strapi): Map<string, string> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { values(): Permission[] };
  };
  const own = actionProvider.values().filter(({ pluginName }) => pluginName === 'lifecycle-map');
  return new Map(
    own.map(({ actionId, subCategory, displayName }) => [
      actionId,
      `${subCategory}: ${displayName}`,
    ]),
  );
}

const permissionsOf = ({ config }: Route, names: Map<string, string>): string =>
  (config.policies ?? [])
    .flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions))
    .map((action) => names.get(action))
    .join(' and ');

/** `GET /rules` → what stands beside it. */
const documentedOn = (file: string): string[] =>
  rowsUnder(pageOf(file), 'route').flatMap(([routes, beside = '']) =>
    codeIn(routes).map((route) => `${route} ${beside.replaceAll('`', '')}`),
  );

describe('the pages of the APIs', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('have every route of the content API with its scope, and no other', () => {
    const routes = routesOf(site.strapi, 'content-api');
    const expected = routes.map((route) => `${addressOf(route)} ${scopeOf(route)}`);
    expect(documentedOn('docs/api.md').sort()).toEqual(expected.sort());
  });

  it('have every route of the admin API with its permissions, and no other', () => {
    const names = permissionNames(site.strapi);
    const routes = routesOf(site.strapi, 'admin');
    const expected = routes.map((route) => `${addressOf(route)} ${permissionsOf(route, names)}`);
    expect(documentedOn('docs/admin-api.md').sort()).toEqual(expected.sort());
  });

  it('tell operators every permission that a role can be given, and no other', () => {
    const told = rowsUnder(pageOf('docs/operators.md'), 'where in the admin panel')
      .map(([, permissions = '']) => permissions.replace(/ (?:to|for) [^,;]+/g, ''))
      .flatMap((permissions) => permissions.split('; '))
      .flatMap((group) => {
        const [subject = '', actions = ''] = group.split(': ');
        return actions.split(', ').map((action) => `${subject}: ${action}`);
      });
    const names = [...permissionNames(site.strapi).values()];
    expect([...new Set(told)].sort()).toEqual(names.sort());
  });
});
