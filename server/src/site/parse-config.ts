import { z } from '@strapi/utils';

import type { LifecycleConfig, PlacementConfig, RateLimitConfig } from './lifecycle-config';
import { sources } from './parse-sources';

const days = z.number().int().min(1).max(36_500);
const perMinute = z.number().int().min(1).max(1_000_000_000);

const rateLimit: z.ZodType<RateLimitConfig> = z.strictObject({
  requestsPerMinutePerToken: perMinute,
  requestsPerMinutePerAddress: perMinute,
  rowsPerMinutePerToken: perMinute,
  rowsPerMinutePerAddress: perMinute,
  requestsAtOnce: z.number().int().min(1).max(100_000),
  redis: z
    .strictObject({
      storeClient: z.custom<object>(
        (client) => typeof client === 'object' && client !== null,
        'must be a client of ioredis or redis',
      ),
      useRedisPackage: z.boolean().optional(),
    })
    .nullable(),
});

const PLACEMENT = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
const PLACEMENT_RULE = 'must be 1 to 64 letters, digits, dots, dashes and underscores';
const MOST_TRAITS = 50;
const key = z.string().min(1).max(100);

const placement: z.ZodType<PlacementConfig> = z.strictObject({
  types: z.array(z.string().min(1).max(200)).max(100).optional(),
  limit: z.number().int().min(1).max(50).optional(),
  stages: z.array(key).max(100).optional(),
  formats: z.array(key).max(100).optional(),
  channel: z.string().min(1).max(64).optional(),
  fallback: z.array(z.string().min(1).max(64)).max(50).optional(),
});

const schema: z.ZodType<LifecycleConfig> = z.strictObject({
  staleAfterDays: days,
  onboardingDays: z.number().int().min(1).max(3_650),
  sendCaps: z.record(z.string().min(1).max(64), z.number().int().min(0).max(7)),
  activeWithinDays: z.number().int().min(1).max(3_650),
  movesForward: z.number().min(0).max(10),
  contactTokenSecret: z.string().min(32).nullable(),
  contactTokenLifetimeMinutes: z.number().int().min(1).max(1_440),
  emailHashSecret: z.string().min(32).nullable(),
  identityHashSecret: z.string().min(32).max(255).nullable(),
  stateless: z.boolean(),
  globalPrivacyControl: z.enum(['off', 'no-profile', 'no-storage']),
  retentionDays: days.nullable(),
  servedLists: z.strictObject({ uncitedDays: days.nullable(), citedDays: days.nullable() }),
  allowedProperties: z.array(z.string().min(1).max(255)).max(1_000).nullable(),
  traits: z
    .record(z.string().regex(PLACEMENT, PLACEMENT_RULE), z.strictObject({}))
    .refine(
      (traits) => Object.keys(traits).length <= MOST_TRAITS,
      `must be at most ${MOST_TRAITS}`,
    ),
  placements: z.record(z.string().regex(PLACEMENT, PLACEMENT_RULE), placement),
  publicTouchpointTypes: z.array(z.string().min(1).max(64)).max(1_000).nullable(),
  rateLimit,
  sources,
});

/**
 * The plugin's settings as the app gave them, over our defaults.
 * @throws Error that names each setting that is wrong: the app must not start on a guess.
 */
export function parseConfig(config: unknown): LifecycleConfig {
  const result = schema.safeParse(config);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.') || 'config'}: ${message}`,
  );
  throw new Error(
    `The configuration of the plugin lifecycle-map in config/plugins is wrong:\n${problems.join('\n')}`,
  );
}
