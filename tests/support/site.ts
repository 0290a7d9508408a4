import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { DatabaseKind, TestDatabase } from './databases';

// Strapi's ES module build does not resolve under Node's own loader.
const { createStrapi } = createRequire(import.meta.url)(
  '@strapi/strapi',
) as typeof import('@strapi/strapi');

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');

interface Answer {
  status: number;
  headers: Headers;
  // Tests look into answers of many shapes, and fail loudly where they are wrong.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export type Send = (method: string, path: string, body?: unknown) => Promise<Answer>;

interface RolePermission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

/** How far the permissions of a role on content go. */
interface RoleLimits {
  types?: string[];
  locales?: string[];
  fields?: string[];
  conditions?: string[];
  /** Of single actions, beside those of all. */
  conditionsOf?: Record<string, string[]>;
}

/** The playground on a database of its own, answering over HTTP. */
export interface Site {
  strapi: Core.Strapi;
  url: string;
  database: TestDatabase;
  /** With a full-access API token, a read-only one, the public role, and an admin's session. */
  server: Send;
  reader: Send;
  visitor: Send;
  admin: Send;
  /** The Authorization header of `server`. */
  serverToken: string;
  /** With the session of an admin user who has these permissions only: on articles, or as far as `limits` say. */
  editor(actions: string[], limits?: RoleLimits): Promise<Send>;
  /** With a custom API token that has these scopes only. */
  token(scopes: string[]): Promise<Send>;
  /** A sender with the given Authorization header. */
  as(authorization: string | null): Send;
  /** Adds a published entry and returns its documentId. */
  publish(uid: string, data: Record<string, unknown>, locale?: string): Promise<string>;
  stop(): Promise<void>;
}

async function boot(env: Record<string, string>): Promise<Core.Strapi> {
  Object.assign(process.env, { NODE_ENV: 'test', SERVE_ADMIN: 'false', LOG_LEVEL: 'error' }, env);
  const strapi = await createStrapi({
    appDir: PLAYGROUND,
    distDir: path.join(PLAYGROUND, 'dist'),
  }).load();
  strapi.log.level = 'error';
  return strapi;
}

async function listen(strapi: Core.Strapi): Promise<string> {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve()));
  const { port } = httpServer.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** What was answered: JSON as what it stands for, anything else as its text. */
const bodyOf = (headers: Headers, text: string): unknown => {
  if (text === '') return null;
  return headers.get('Content-Disposition') === null ? JSON.parse(text) : text;
};

const sender =
  (url: string, authorization: string | null): Send =>
  async (method, target, body) => {
    const response = await fetch(`${url}${target}`, {
      method,
      headers: {
        ...(authorization === null ? {} : { Authorization: authorization }),
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : {
            body:
              typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
          }),
    });
    // As it was sent: `text()` would take away a byte order mark.
    const text = Buffer.from(await response.arrayBuffer()).toString();
    return {
      status: response.status,
      headers: response.headers,
      body: bodyOf(response.headers, text),
    };
  };

const tokenOf = async (
  strapi: Core.Strapi,
  type: string,
  permissions?: string[],
): Promise<string> => {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `test ${type} ${randomUUID()}`,
    type,
    description: '',
    lifespan: null,
    ...(permissions ? { permissions } : {}),
  });
  return `Bearer ${accessKey}`;
};

/** Logs a new admin user in, with the given role; super admin without one. */
async function adminToken(strapi: Core.Strapi, url: string, roleId?: number): Promise<string> {
  // Strapi limits logins by address, so each gets its own.
  const login = { email: `${randomUUID()}@example.com`, password: 'Test-password-1' };
  const role = roleId ?? (await strapi.service('admin::role').getSuperAdmin()).id;
  await strapi
    .service('admin::user')
    .create({ ...login, firstname: 'Ada', lastname: 'Min', isActive: true, roles: [role] });
  const { body } = await sender(url, null)('POST', '/admin/login', login);
  return `Bearer ${body.data.token ?? body.data.accessToken}`;
}

/** Boots the playground on a fresh database, or on one that a stopped site left. */
export async function startSite(
  kind: DatabaseKind,
  { database, env = {} }: { database?: TestDatabase; env?: Record<string, string> } = {},
): Promise<Site> {
  const own = database ?? (await kind.create());
  const strapi = await boot({ ...own.env, ...env });
  const url = await listen(strapi);
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('fr'))) await locales.create({ code: 'fr', name: 'French (fr)' });
  const serverToken = await tokenOf(strapi, 'full-access');
  return {
    strapi,
    url,
    database: own,
    serverToken,
    server: sender(url, serverToken),
    reader: sender(url, await tokenOf(strapi, 'read-only')),
    visitor: sender(url, null),
    admin: sender(url, await adminToken(strapi, url)),
    async editor(
      actions,
      { types = ['api::article.article'], conditions = [], conditionsOf = {}, ...properties } = {},
    ) {
      const roles = strapi.service('admin::role');
      const role = await roles.create({ name: randomUUID(), description: '' });
      const isOfContent = (action: string) => action.startsWith('plugin::content-manager');
      await roles.addPermissions(
        role.id,
        actions.flatMap((action): RolePermission[] =>
          isOfContent(action)
            ? types.map((subject) => ({
                action,
                subject,
                properties: { locales: ['en', 'fr'], ...properties },
                conditions: [...conditions, ...(conditionsOf[action] ?? [])],
              }))
            : [{ action, subject: null, properties: {}, conditions: [] }],
        ),
      );
      return sender(url, await adminToken(strapi, url, role.id));
    },
    token: async (scopes) => sender(url, await tokenOf(strapi, 'custom', scopes)),
    as: (authorization) => sender(url, authorization),
    async publish(uid, data, locale = 'en') {
      const { documentId } = await strapi
        .documents(uid as 'api::article.article')
        .create({ data: data as never, locale, status: 'published' });
      return documentId;
    },
    stop: () => strapi.destroy(),
  };
}
