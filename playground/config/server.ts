interface Env {
  (key: string, fallback?: string): string;
  int(key: string, fallback?: number): number;
  array(key: string, fallback?: string[]): string[];
}

/** Secrets for the playground only: never use them for a site. */
export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // A site that stands below a path of its host says so here.
  ...(env('PUBLIC_URL') && { url: env('PUBLIC_URL') }),
  app: { keys: env.array('APP_KEYS', ['playground-key-one', 'playground-key-two']) },
});
