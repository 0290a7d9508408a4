import { createHash } from 'node:crypto';

import type { Context } from '../strapi';

const LENGTH = 27;

/** Weak, because a proxy may compress the body (RFC 9110, section 8.8.3). */
const etagOf = (body: string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, LENGTH)}"`;

/** Koa's own comparison says no to clients that ask caches on the way, with `no-cache`, to let the request through. */
const knows = (ctx: Context, etag: string): boolean =>
  ctx
    .get('If-None-Match')
    .split(',')
    .some((known) => known.trim() === etag);

/** Answers 200 with an ETag, or 304 to a client that has this answer already. */
export function answerUnlessKnown(ctx: Context, body: string, type: string): void {
  const etag = etagOf(body);
  ctx.set('ETag', etag);
  if (knows(ctx, etag)) {
    ctx.status = 304;
    return;
  }
  ctx.status = 200;
  ctx.type = type;
  ctx.body = body;
}
