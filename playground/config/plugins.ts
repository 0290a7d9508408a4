interface Env {
  (key: string, fallback?: string): string;
  bool(key: string, fallback?: boolean): boolean;
  array(key: string, fallback?: string[]): string[];
}

export default ({ env }: { env: Env }) => ({
  // Off only to measure what the plugin costs: npm run bench.
  'lifecycle-map': {
    enabled: !env.bool('LIFECYCLE_DISABLED', false),
    config: {
      sources: {
        segment: { writeKeys: env.array('SEGMENT_WRITE_KEYS', ['playground-write-key']) },
      },
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET', 'playground-jwt-secret') } },
});
