interface Env {
  bool(key: string, fallback?: boolean): boolean;
}

export default ({ env }: { env: Env }) => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // Signatures of sources are checked on the raw body.
  { name: 'strapi::body', config: { includeUnparsed: env.bool('KEEP_RAW_BODIES', true) } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
