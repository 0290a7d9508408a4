import { setTimeout as wait } from 'node:timers/promises';

import { errors } from '@strapi/utils';

import type { Context } from '../strapi';

/** As Strapi's own limit of JSON. */
const MAX_BYTES = 1_024 * 1_024;
/** Of a body that Strapi leaves unread. */
const MAX_READ_MS = 10_000;

const tooLarge = () =>
  new errors.PayloadTooLargeError(`The body must be at most ${MAX_BYTES / 1_024} KiB`);

async function readAll(ctx: Context): Promise<string> {
  if (Number(ctx.get('Content-Length')) > MAX_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    // The connection's own error would be taken for the database's.
    if (ctx.req.complete || error instanceof errors.ApplicationError) throw error;
    throw new errors.ApplicationError('The body was not sent to its end');
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The body of a request that Strapi has not read, exactly as it was sent.
 * @throws PayloadTooLargeError beyond 1 MiB; 408 for one that takes longer than ten seconds
 */
export async function collectBody(ctx: Context): Promise<string> {
  const timer = new AbortController();
  const deadline = wait(MAX_READ_MS, null, { signal: timer.signal }).catch(() => null);
  try {
    const body = await Promise.race([readAll(ctx), deadline]);
    if (body !== null) return body;
  } finally {
    timer.abort();
  }
  ctx.set('Connection', 'close');
  ctx.throw(408, `The body must be sent within ${MAX_READ_MS / 1_000} seconds`);
}
