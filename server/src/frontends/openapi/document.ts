import { z } from '@strapi/utils';

import type { SecurityScheme } from '../../http';
import { apiError } from './api-error';
import { nameOf, operationOf, pathOf, type DocumentedRoute, type Json } from './operation';

const SCHEMAS = '#/components/schemas/';

type Registry = ReturnType<typeof z.registry<{ id: string }>>;

const isNamed = (registry: Registry, schema: z.ZodType): boolean => registry.has(schema);

/** Gives each request and answer the name of its path, where it has none of its own. */
function nameSchemas(routes: DocumentedRoute[], named: ReadonlyMap<string, z.ZodType>): Registry {
  const registry: Registry = z.registry<{ id: string }>();
  const taken = new Set<string>();
  const add = (id: string, schema: z.ZodType | undefined): void => {
    if (schema === undefined || isNamed(registry, schema)) return;
    const free = taken.has(id) ? `${id}2` : id;
    taken.add(free);
    registry.add(schema, { id: free });
  };
  add('Error', apiError);
  for (const [id, schema] of named) add(id, schema);
  for (const route of routes) {
    for (const body of Object.values(route.request?.body ?? {}))
      add(`${nameOf(route)}Request`, body);
    add(`${nameOf(route)}Answer`, route.response);
  }
  return registry;
}

const SAFE = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/** Drops what says nothing to a client: formats by another name, and the limits of numbers themselves. */
function simplify({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  for (const limit of ['minimum', 'maximum']) {
    if (SAFE.includes(jsonSchema[limit] as number)) delete jsonSchema[limit];
  }
}

const OPTIONS = {
  // As clients send it; answers are not transformed.
  io: 'input',
  unrepresentable: 'any',
  override: simplify,
} as const;

const withoutIds = (schema: object): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !['$schema', '$id'].includes(key)));

function schemasOf(registry: Registry): Json {
  const { schemas } = z.toJSONSchema(registry, { ...OPTIONS, uri: (id) => `${SCHEMAS}${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema)]),
  );
}

/** A reference to a schema with a name; any other as it is. */
const schemaIn =
  (registry: Registry) =>
  (schema: z.ZodType): Json => {
    const id = registry.get(schema)?.id;
    return id === undefined
      ? withoutIds(z.toJSONSchema(schema, OPTIONS))
      : { $ref: `${SCHEMAS}${id}` };
  };

const header = (name: string): Json => ({ type: 'apiKey', in: 'header', name });

const SECURITY_SCHEMES: Record<SecurityScheme, Json> = {
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token of Strapi. Without one, the public role is asked.',
  },
  writeKey: { type: 'http', scheme: 'basic', description: 'A write key as the name of the user.' },
  urlSecret: { type: 'apiKey', in: 'query', name: 'secret' },
  hubspotSignature: header('X-HubSpot-Signature-v3'),
  webhookSignature: header('webhook-signature'),
};

interface Site {
  /** Of the package. */
  version: string;
  /** Where the content API is, such as `/api`. */
  prefix: string;
  /** Those with a name of their own. */
  named: ReadonlyMap<string, z.ZodType>;
}

/** The content API for machines (https://spec.openapis.org/oas/v3.1.0), from the schemas of its routes. */
export function openapiDocument(routes: DocumentedRoute[], { version, prefix, named }: Site): Json {
  const registry = nameSchemas(routes, named);
  const schemaOf = schemaIn(registry);
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = pathOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemaOf) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Lifecycle', version },
    servers: [{ url: prefix }],
    paths,
    components: {
      schemas: schemasOf(registry),
      securitySchemes: SECURITY_SCHEMES,
      headers: {
        RetryAfter: { description: 'In seconds.', schema: { type: 'integer' } },
      },
    },
  };
}
