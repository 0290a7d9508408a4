import type { Context } from '../strapi';

/** An answer about one person: no cache on the way may keep it. */
export function answerPersonally(ctx: Context, answer: object): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = answer;
}
