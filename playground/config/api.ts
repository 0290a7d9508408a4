interface Env {
  (key: string, fallback?: string): string;
}

export default ({ env }: { env: Env }) => ({
  rest: {
    prefix: env('REST_PREFIX', '/api'),
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
  },
});
