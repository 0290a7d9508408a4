import type { z } from '@strapi/utils';

const named = new Map<string, z.ZodType>();

/** Gives a schema a name of its own in `GET /openapi.json`, wherever it is used. */
export function name<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  named.set(id, schema);
  return schema;
}

export const namedSchemas = (): ReadonlyMap<string, z.ZodType> => named;
