import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { Context } from '../strapi';

interface Route {
  handler?: unknown;
  info?: { pluginName?: string };
}

/**
 * Says which scope a caller of ours lacks: Strapi checks scopes before any handler, and answers with a bare "Forbidden".
 */
export async function nameMissingScope(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  await next();
  const route: Route | undefined = ctx.state.route;
  if (ctx.status !== 403 || route?.info?.pluginName !== PLUGIN_ID) return;
  // What a handler refused was explained already.
  const body = ctx.body as { error?: { message?: string } } | undefined;
  if (body?.error?.message !== 'Forbidden') return;
  const scope = `plugin::${PLUGIN_ID}.${String(route.handler)}`;
  const message = `This takes the scope ${scope}, on the API token or on the role of the caller`;
  ctx.forbidden(message, { errors: [{ path: [], message, name: 'ForbiddenError' }] });
}
