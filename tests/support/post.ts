import type { Site } from './site';

interface Posted {
  status: number;
  // Tests look into answers of many shapes, and fail loudly where they are wrong.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** Posts a body as it is, with these headers and no others. */
export async function post(
  site: Pick<Site, 'url'>,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Posted> {
  const response = await fetch(`${site.url}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** HTTP Basic of a user without a password. */
export const basic = (user: string): { Authorization: string } => ({
  Authorization: `Basic ${Buffer.from(`${user}:`).toString('base64')}`,
});

/** A new API token; a custom one with these permissions. */
export async function apiToken(
  { strapi }: Pick<Site, 'strapi'>,
  type: 'full-access' | 'read-only' | 'custom',
  permissions: string[] = [],
): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `${type} ${permissions.join(' ')} ${Math.random()}`,
    type,
    description: '',
    lifespan: null,
    ...(type === 'custom' ? { permissions } : {}),
  });
  return accessKey;
}
