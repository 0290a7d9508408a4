import type { Context } from '../strapi/context';

/** An answer about one person: no cache on the way may keep it. */
export function answerPersonally(ctx: Context, answer: object): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = answer;
}
