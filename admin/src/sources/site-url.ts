/** URLs for senders. */
export interface SiteUrl {
  /** Such as `https://cms.example.com`. */
  origin: string;
  /** Of the content API, such as `https://cms.example.com/api/lifecycle-map`. */
  api: string;
  /** The same without the origin. */
  path: string;
}

/** The URLs of this site, as the admin panel reaches it. */
export function siteUrl(path: string): SiteUrl {
  const backend: unknown = Reflect.get(window.strapi, 'backendURL');
  const { origin } = new URL(
    typeof backend === 'string' && backend !== '' ? backend : '/',
    window.location.origin,
  );
  return { origin, api: `${origin}${path}`, path };
}
