import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { Context } from '../strapi';

const HIDDEN = '…';

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Whether a path is one of this plugin's, in whatever case and encoding it is written. */
export const isOurPath = (path: string): boolean =>
  decoded(path).toLowerCase().split(/[/\\]/).includes(PLUGIN_ID);

/** What may be written down of a URL: the route that it matched, without what stands for its parameters, and no query. */
function redactedUrl({ _matchedRoute: route, querystring }: Context): string {
  const path =
    typeof route === 'string' && isOurPath(route) ? route : `/${HIDDEN}/${PLUGIN_ID}/${HIDDEN}`;
  return querystring === '' ? path : `${path}?${HIDDEN}`;
}

/**
 * Keeps ids, addresses, tokens and secrets out of access logs, where Strapi writes `ctx.url`. The request itself keeps its
 * URL: it is routed and read by that. Must run before all others.
 */
export async function redactUrls(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  if (isOurPath(ctx.path)) {
    const redacted = {
      configurable: true,
      get: () => redactedUrl(ctx),
      set: (url: string) => {
        ctx.request.url = url;
      },
    };
    Object.defineProperties(ctx, { url: redacted, originalUrl: redacted });
  }
  await next();
}
