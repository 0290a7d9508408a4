import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** An address of our admin API. Strapi's client does not encode parameters, so this does; null ones are left out. */
export function lifecycleUrl(
  path: string,
  query: Record<string, string | number | null> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== '') parameters.set(name, String(value));
  }
  const search = parameters.toString();
  return `/${PLUGIN_ID}/${path}${search && `?${search}`}`;
}
