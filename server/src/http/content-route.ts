import type { z } from '@strapi/utils';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { SourceName } from '../../../plugin/sources/source-names';
import { explainErrors } from './respond';
import { withinBudget } from './within-budget';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** What `strapi openapi generate` reads of a route. Handlers parse their own input. */
export interface Documentation {
  request?: {
    params?: Record<string, z.ZodType>;
    query?: Record<string, z.ZodType>;
    body?: { 'application/json': z.ZodType };
  };
  response: z.ZodType;
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
