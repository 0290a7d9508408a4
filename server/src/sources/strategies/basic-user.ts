import type { Context } from '../../strapi';
import type { ReadConfig } from '../../site';

const BASIC = /^Basic\s+([A-Za-z0-9+/=_-]+)$/i;

const userOf = (authorization: string): string | null => {
  const encoded = BASIC.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const [user = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  return user;
};

/** Whether it is one of the site's write keys, which are public. */
export const isWriteKey = (config: ReadConfig, key: unknown): boolean =>
  typeof key === 'string' && (config().sources.segment?.writeKeys ?? []).includes(key);

/**
 * For clients that authenticate with the user of HTTP Basic (RFC 7617). It runs before Strapi's own strategies and prepares
 * the request for them: an API token becomes a bearer token; a write key is removed and marked in the state.
 */
export const basicUser = (config: ReadConfig) => ({
  name: 'lifecycle-map-basic-user',
  authenticate(ctx: Context): { authenticated: false } {
    const user = userOf(ctx.get('Authorization'));
    if (user === null) return { authenticated: false };
    if (isWriteKey(config, user)) {
      ctx.state.hasWriteKey = true;
      delete ctx.request.headers.authorization;
    } else {
      ctx.request.headers.authorization = `Bearer ${user}`;
    }
    return { authenticated: false };
  },
});
