interface Env {
  (key: string, fallback?: string): string;
  bool(key: string, fallback?: boolean): boolean;
  array(key: string, fallback?: string[]): string[];
}

export default ({ env }: { env: Env }) => ({
  // Only disabled to measure what the plugin costs: npm run bench.
  'lifecycle-map': {
    enabled: !env.bool('LIFECYCLE_DISABLED', false),
    config: {
      sources: {
        segment: { writeKeys: env.array('SEGMENT_WRITE_KEYS', ['playground-write-key']) },
        ...(env('ACTIVECAMPAIGN_SECRET') && {
          activeCampaign: {
            secret: env('ACTIVECAMPAIGN_SECRET'),
            dealStages: { 'Demo booked': 'demo_requested' },
            tags: { 'Webinar attended': 'webinar_attended' },
          },
        }),
        ...(env('HUBSPOT_CLIENT_SECRET') && {
          hubspot: { clientSecret: env('HUBSPOT_CLIENT_SECRET') },
        }),
        ...(env('CLOUDEVENTS_SECRETS') && {
          cloudEvents: {
            secrets: env.array('CLOUDEVENTS_SECRETS'),
            types: { 'com.example.order.placed': 'purchased' },
          },
        }),
      },
    },
  },
  graphql: { enabled: env.bool('GRAPHQL', false) },
  'users-permissions': {
    enabled: env.bool('USERS_PERMISSIONS', true),
    config: { jwtSecret: env('JWT_SECRET', 'playground-jwt-secret') },
  },
});
