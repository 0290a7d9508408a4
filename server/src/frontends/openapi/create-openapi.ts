import { readFileSync } from 'node:fs';
import path from 'node:path';

import { namedSchemas } from '../../http';
import type { AppConfig } from '../../strapi';
import { openapiDocument } from './document';
import type { DocumentedRoute } from './operation';

/** The package's, two folders above the server's bundle. */
const PACKAGE = path.join(__dirname, '../../package.json');

const packageVersion = (): string =>
  (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;

interface Parts {
  appConfig: AppConfig;
  routes: () => DocumentedRoute[];
}

/** The document of `GET /openapi.json`, which is the same as long as the app runs. */
export const createOpenapi = ({ appConfig, routes }: Parts) => {
  let document: string | null = null;

  const make = (): string =>
    JSON.stringify(
      openapiDocument(routes(), {
        version: packageVersion(),
        prefix: String(appConfig('api.rest.prefix', '/api')),
        named: namedSchemas(),
      }),
    );

  return { read: (): string => (document ??= make()) };
};

export type OpenapiService = ReturnType<typeof createOpenapi>;
