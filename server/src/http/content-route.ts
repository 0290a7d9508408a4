import type { z } from '@strapi/utils';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { SourceName } from '../../../plugin/sources/source-names';
import { explainErrors } from './respond';
import { withinBudget } from './within-budget';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

export type SecurityScheme =
  'apiToken' | 'writeKey' | 'urlSecret' | 'hubspotSignature' | 'webhookSignature';

/**
 * How a route answers, for `GET /openapi.json`.
 * @public in the declarations of routes
 */
export interface Sends {
  /** Of a success. @default 200 */
  status?: number;
  /** Media type of a success. @default 'application/json' */
  type?: string;
  /** Statuses that other routes do not send. */
  also?: number[];
  /** How callers identify themselves, if not as everywhere: one of these schemes. */
  security?: SecurityScheme[];
}

/** What `strapi openapi generate` reads of a route. Handlers parse their own input. */
export interface Documentation {
  request?: {
    params?: Record<string, z.ZodType>;
    query?: Record<string, z.ZodType>;
    body?: { [mediaType: string]: z.ZodType };
  };
  response: z.ZodType;
  sends?: Sends;
}

/** The middleware that answers 429, under the name that Strapi has for it. */
export const LIMITED = `plugin::${PLUGIN_ID}.limit-rate`;

/** The middleware that counts why a request of a source was refused, under the name that Strapi has for it. */
export const notingErrors = (source: SourceName) => ({
  name: `plugin::${PLUGIN_ID}.note-errors`,
  config: { source },
});

/** A route of the content API. The name of its handler is its scope. */
export const contentRoute = (
  method: Method,
  path: string,
  handler: string,
  documented: Documentation,
  ...middlewares: unknown[]
) => ({
  method,
  path,
  handler,
  config: { middlewares: [explainErrors, ...middlewares, withinBudget] },
  ...documented,
});

/** A JSON body, as routes document it. */
export const json = (schema: z.ZodType) => ({ body: { 'application/json': schema } });
