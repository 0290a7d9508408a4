import { errors } from '@strapi/utils';

import type { Context } from '../strapi';
import { rawBody } from './raw-body';

/** @throws ValidationError */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new errors.ValidationError('The body is not valid JSON');
  }
}

/**
 * The JSON of a body, whatever type it is sent as: browsers say `text/plain`, to be spared a preflight, and some
 * clients say that it is a form.
 * @throws ValidationError when it is not JSON; ServiceUnavailableError for a form where the app keeps no raw bodies
 */
export function readJson(ctx: Context): unknown {
  const { body } = ctx.request;
  if (typeof body === 'string') return parsedJson(body);
  return ctx.is('urlencoded') ? parsedJson(rawBody(ctx)) : body;
}
