import { z } from '@strapi/utils';
import { describe, expect, it } from 'vitest';

import { contentRoutes } from './routes';

/** Routes that answer with a script, lines, or a document of another standard. */
const OTHERWISE = new Set(['/client.js', '/openapi.json', '/recommendations/batch']);

/** As `strapi openapi generate` writes a schema. */
const written = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });

describe('the routes of the content API', () => {
  it.each(contentRoutes)('document what $method $path takes and answers', (route) => {
    const { request, response } = route;
    const envelope = OTHERWISE.has(route.path) ? {} : { required: ['data', 'meta'] };
    expect(written(response)).toMatchObject(envelope);
    const parts = [
      ...Object.values(request?.params ?? {}),
      ...Object.values(request?.query ?? {}),
      ...Object.values(request?.body ?? {}),
    ];
    for (const part of parts) expect(() => written(part)).not.toThrow();
    const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(request?.params ?? {})).toEqual(named);
  });
});
