import { errors } from '@strapi/utils';

import type { Context } from '../strapi';
import { collectBody } from './collect-body';
import { parsedJson } from './read-json';

/** Headers do not tell: some clients announce an empty body. */
const isEmpty = ({ complete, readableLength }: Context['req']): boolean =>
  complete && readableLength === 0;

/**
 * What was sent as the body; undefined when nothing was.
 * @throws ValidationError when something was sent that Strapi did not parse
 */
export function readBody(ctx: Context): unknown {
  const { body } = ctx.request;
  if (body !== undefined || isEmpty(ctx.req)) return body;
  throw new errors.ValidationError(
    'The body could not be read: send JSON, with the header Content-Type: application/json',
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without the `{ "data": … }` that Strapi's own clients put around what they create. */
export function unwrapped(body: unknown): unknown {
  if (!isObject(body) || !('data' in body)) return body;
  return Object.keys(body).length === 1 && isObject(body.data) ? body.data : body;
}

/** What was posted, wrapped or not. */
export const readCreated = (ctx: Context): unknown => unwrapped(readBody(ctx));

/** What was posted, with the query for what the body does not say. */
export function readBodyOverQuery(ctx: Context): unknown {
  const body = readCreated(ctx) ?? {};
  return isObject(body) ? { ...ctx.query, ...body } : body;
}

/**
 * As `readBodyOverQuery`, for a `DELETE`, whose body Strapi leaves unread.
 * @throws ValidationError when it is not JSON
 */
export async function readUnreadBodyOverQuery(ctx: Context): Promise<unknown> {
  const text = await collectBody(ctx);
  const body = text === '' ? {} : parsedJson(text);
  return isObject(body) ? { ...ctx.query, ...body } : body;
}
