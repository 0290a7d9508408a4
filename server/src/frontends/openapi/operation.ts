import { z } from '@strapi/utils';

import { PLUGIN_ID } from '../../../../plugin/plugin-id';
import { LIMITED, type Documentation } from '../../http';

/** A route of the content API, as it documents itself. */
export interface DocumentedRoute extends Partial<Documentation> {
  method: string;
  path: string;
  /** Its scope, without the plugin. */
  handler: string;
  config: { auth?: unknown; middlewares?: unknown[] };
}

export type Json = Record<string, unknown>;

const STATUSES: Record<number, string> = {
  200: 'What was asked for.',
  202: 'Stored.',
  304: 'As it was: the ETag still fits.',
  400: 'Something was wrong with the request; `details.errors` says what, and where.',
  401: 'Nobody knows this token.',
  403: 'The caller may not ask for this.',
  404: 'There is no such thing.',
  413: 'The body is too large.',
  415: 'The body is of another type.',
  429: 'Too many requests. `Retry-After` says when to come back.',
  500: 'The plugin failed.',
  503: 'Not now: the database is away, or too much is on its way. `Retry-After` says when to come back.',
};

const WAITING = [429, 503];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `/contacts/:id/export` → `ContactsExport`. */
export const nameOf = ({ path }: Pick<DocumentedRoute, 'path'>): string =>
  path
    .replace(/:\w+/g, '')
    .split(/[^a-z0-9]+/i)
    .map(capital)
    .join('');

/** `/contacts/:id/export` → `/contacts/{id}/export`. */
export const pathOf = ({ path }: Pick<DocumentedRoute, 'path'>): string =>
  `/${PLUGIN_ID}${path.replace(/:(\w+)/g, '{$1}')}`;

const operationId = ({ method, ...route }: DocumentedRoute): string =>
  `${method.toLowerCase()}${nameOf(route)}`;

/** Whether a client may leave it out. */
const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

type SchemaOf = (schema: z.ZodType) => Json;

const parametersOf = ({ path, request }: DocumentedRoute, schemaOf: SchemaOf): Json[] => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(request?.params?.[name] ?? z.string()),
  })),
  ...Object.entries(request?.query ?? {}).map(([name, schema]) => {
    const described = schemaOf(schema);
    return {
      name,
      in: 'query',
      ...(isOptional(schema) ? {} : { required: true }),
      ...(described.type === 'object' ? { style: 'deepObject', explode: true } : {}),
      schema: described,
    };
  }),
];

const failuresOf = ({ path, config, request, sends }: DocumentedRoute): number[] => {
  const isOpen = config.auth === false;
  return [
    400,
    ...(isOpen ? [] : [401, 403]),
    ...(path.includes(':') ? [404] : []),
    ...(request?.body ? [413] : []),
    ...((config.middlewares ?? []).includes(LIMITED) ? [429] : []),
    500,
    ...(isOpen ? [] : [503]),
    ...(sends?.also ?? []),
  ].sort((left, right) => left - right);
};

const failure = (status: number): Json => {
  if (status === 304) return { description: STATUSES[status] };
  return {
    description: STATUSES[status],
    ...(WAITING.includes(status)
      ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }
      : {}),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
};

const bodyOf = (body: Record<string, z.ZodType>, schemaOf: SchemaOf): Json => ({
  required: true,
  content: Object.fromEntries(
    Object.entries(body).map(([type, schema]) => [type, { schema: schemaOf(schema) }]),
  ),
});

/** What a caller may show: nothing where the public role was given the scope. */
const securityOf = ({ config, sends = {} }: DocumentedRoute): Json[] =>
  config.auth === false
    ? []
    : (sends.security?.map((scheme) => ({ [scheme]: [] })) ?? [{ apiToken: [] }, {}]);

/** The operation that a route is. */
export function operationOf(route: DocumentedRoute, schemaOf: SchemaOf): Json {
  const { handler, request, response = z.unknown(), sends = {}, config } = route;
  const { status = 200, type = 'application/json' } = sends;
  const parameters = parametersOf(route, schemaOf);
  const [tag = ''] = handler.split('.');
  return {
    operationId: operationId(route),
    tags: [tag],
    ...(config.auth === false
      ? {}
      : { description: `Takes the scope \`plugin::${PLUGIN_ID}.${handler}\`.` }),
    security: securityOf(route),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(request?.body === undefined ? {} : { requestBody: bodyOf(request.body, schemaOf) }),
    responses: {
      [status]: {
        description: STATUSES[status],
        content: { [type]: { schema: schemaOf(response) } },
      },
      ...Object.fromEntries(failuresOf(route).map((one) => [one, failure(one)])),
    },
  };
}
