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
  // Sources that sign what they send need it as it was sent.
  { name: 'strapi::body', config: { includeUnparsed: env.bool('KEEP_RAW_BODIES', true) } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
