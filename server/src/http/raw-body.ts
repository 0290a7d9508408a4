import type { Context } from '../strapi';
import { ServiceUnavailableError } from './service-unavailable';

const UNPARSED = Symbol.for('unparsedBody');

const HOW =
  "This needs the body as it was sent. In config/middlewares, put { name: 'strapi::body', config: { includeUnparsed: true } } in the place of 'strapi::body'.";

/**
 * The body as it was sent, before Strapi parsed it.
 * @throws ServiceUnavailableError that says what to configure, when the app does not keep it
 */
export function rawBody(ctx: Context): string {
  const { body } = ctx.request;
  if (typeof body === 'string') return body;
  const raw: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, UNPARSED) : undefined;
  if (typeof raw !== 'string') throw new ServiceUnavailableError(HOW);
  return raw;
}
