import type { Context } from '../strapi';
import { collectBody } from './collect-body';

const TYPES = ['application/cloudevents+json', 'application/cloudevents-batch+json'];

/** Types of bodies that Strapi leaves unread, by their name before any parameters. */
const typeOf = (ctx: Context): string =>
  (ctx.get('Content-Type').split(';', 1)[0] ?? '').trim().toLowerCase();

/** Whether the body is a batch of CloudEvents, or one. */
export const isBatchType = (ctx: Context): boolean => typeOf(ctx) === TYPES[1];

async function read(ctx: Context): Promise<string> {
  if (!TYPES.includes(typeOf(ctx))) {
    ctx.throw(415, `Content-Type must be ${TYPES.join(' or ')}`);
  }
  if (!['', 'identity'].includes(ctx.get('Content-Encoding'))) {
    ctx.throw(415, 'The body must not be compressed');
  }
  return collectBody(ctx);
}

/**
 * The body of a request that Strapi has not read, exactly as it was sent. It is read once, and can be asked for again.
 * @throws as `collectBody` does; 415 for a type that Strapi reads by itself, and for compressed bodies
 */
export function readStream(ctx: Context): Promise<string> {
  const streamed: Promise<string> = ctx.state.streamedBody ?? read(ctx);
  ctx.state.streamedBody = streamed;
  return streamed;
}
