import type { Context } from '../context';

import { parse } from '../schemas/parse';
import {
  recommendationBody,
  recommendationQuery,
  type ParsedRecommendations,
} from '../schemas/recommendation';
import { readBody } from './read-body';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A request for recommendations: the query of a GET; of a POST the query and the body over it. */
export function parseRecommendations(ctx: Context): ParsedRecommendations {
  if (ctx.method !== 'POST') return { ...parse(recommendationQuery, ctx.query), touchpoints: [] };
  const body = readBody(ctx) ?? {};
  return parse(recommendationBody, isObject(body) ? { ...ctx.query, ...body } : body);
}
