import { errors } from '@strapi/utils';

import type { Context } from '../strapi';

/** As Strapi's own limit of JSON. */
const MAX_BYTES = 1_024 * 1_024;

const TYPES = ['application/cloudevents+json', 'application/cloudevents-batch+json'];

const tooLarge = () =>
  new errors.PayloadTooLargeError(`The body must be at most ${MAX_BYTES / 1_024} KiB`);

/** Types of bodies that Strapi leaves unread, by their name before any parameters. */
const typeOf = (ctx: Context): string =>
  (ctx.get('Content-Type').split(';', 1)[0] ?? '').trim().toLowerCase();

/** Whether the body is a batch of CloudEvents, or one. */
export const isBatchType = (ctx: Context): boolean => typeOf(ctx) === TYPES[1];

/**
 * The body of a request that Strapi has not read, exactly as it was sent. Kept, so that it can be asked for again.
 * @throws PayloadTooLargeError beyond 1 MiB; 415 for a type that Strapi reads by itself, and for compressed bodies
 */
export async function readStream(ctx: Context): Promise<string> {
  if (typeof ctx.state.streamedBody === 'string') return ctx.state.streamedBody;
  if (!TYPES.includes(typeOf(ctx))) {
    ctx.throw(415, `Content-Type must be ${TYPES.join(' or ')}`);
  }
  if (!['', 'identity'].includes(ctx.get('Content-Encoding'))) {
    ctx.throw(415, 'The body must not be compressed');
  }
  if (Number(ctx.get('Content-Length')) > MAX_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks).toString('utf8');
  ctx.state.streamedBody = body;
  return body;
}
