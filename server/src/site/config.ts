import type { LifecycleConfig } from './lifecycle-config';
import { parseConfig } from './parse-config';

/** Lists are kept out of the defaults: Strapi merges arrays index by index. */
const defaults: LifecycleConfig = {
  staleAfterDays: 365,
  onboardingDays: 60,
  sendCaps: {},
  activeWithinDays: 45,
  movesForward: 1,
  contactTokenSecret: null,
  contactTokenLifetimeMinutes: 60,
  emailHashSecret: null,
  identityHashSecret: null,
  stateless: false,
  globalPrivacyControl: 'no-profile',
  retentionDays: null,
  servedLists: { uncitedDays: 30, citedDays: 90 },
  allowedProperties: null,
  traits: {},
  placements: {},
  publicTouchpointTypes: null,
  rateLimit: {
    requestsPerMinutePerToken: 600_000,
    requestsPerMinutePerAddress: 6_000,
    rowsPerMinutePerToken: 6_000_000,
    rowsPerMinutePerAddress: 30_000,
    requestsAtOnce: 250,
    redis: null,
  },
  sources: {},
};

/** The settings' defaults, and their check, as Strapi wants them. */
export const config = {
  default: defaults,
  validator: (config: unknown): void => {
    parseConfig(config);
  },
};
