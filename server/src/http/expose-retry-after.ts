import type { Context } from '../strapi';

const EXPOSED = 'Access-Control-Expose-Headers';

/** Lets a script of another origin read how long it is asked to wait. */
export async function exposeRetryAfter(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  try {
    await next();
  } finally {
    if (ctx.response.get('Retry-After') !== '') {
      const others = ctx.response.get(EXPOSED);
      ctx.set(EXPOSED, others === '' ? 'Retry-After' : `${others}, Retry-After`);
    }
  }
}
