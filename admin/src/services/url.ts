import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** A URL of our admin API, with parameters encoded (Strapi's client does not) and null ones left out. */
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
