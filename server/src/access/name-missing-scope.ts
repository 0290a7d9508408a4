import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { Context } from '../strapi';

interface Route {
  handler?: unknown;
  info?: { pluginName?: string };
}

/** Names the scope that a caller lacks: Strapi checks scopes before the handler, and says only "Forbidden". */
export async function nameMissingScope(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  await next();
  const route: Route | undefined = ctx.state.route;
  if (ctx.status !== 403 || route?.info?.pluginName !== PLUGIN_ID) return;
  // A handler's own refusal has a message already.
  const body = ctx.body as { error?: { message?: string } } | undefined;
  if (body?.error?.message !== 'Forbidden') return;
  const scope = `plugin::${PLUGIN_ID}.${String(route.handler)}`;
  const message = `This takes the scope ${scope}, on the API token or on the role of the caller`;
  const problem = { path: [], message, name: 'ForbiddenError' };
  ctx.forbidden(message, { code: 'scope_missing', errors: [problem] });
}
