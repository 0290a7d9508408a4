import type { z } from '@strapi/utils';
import type { Context } from '../strapi';
import { parse, readBody } from '../http';

import { recommendationBody, recommendationQuery, type ParsedRecommendations } from './schemas';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was posted: the body over the query. */
export function parsePosted<Schema extends z.ZodType>(
  schema: Schema,
  ctx: Context,
): z.output<Schema> {
  const body = readBody(ctx) ?? {};
  return parse(schema, isObject(body) ? { ...ctx.query, ...body } : body);
}

/** A request for recommendations: the query of a GET; of a POST the query and the body over it. */
export function parseRecommendations(ctx: Context): ParsedRecommendations {
  if (ctx.method !== 'POST') return { ...parse(recommendationQuery, ctx.query), touchpoints: [] };
  return parsePosted(recommendationBody, ctx);
}
