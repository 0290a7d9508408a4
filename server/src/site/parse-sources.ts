import { z } from '@strapi/utils';

import type {
  ActiveCampaignConfig,
  CloudEventsConfig,
  HubspotConfig,
  SegmentConfig,
  SourcesConfig,
} from './lifecycle-config';

const MIN_KEY_BYTES = 24;
const MAX_KEY_BYTES = 64;

const eventTypes = z.record(z.string(), z.string().min(1).max(64).nullable());

/** As the Standard Webhooks spec has it: 24 to 64 bytes of base64, behind `whsec_`. */
const webhookSecret = z.string().refine((secret) => {
  const key = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  const bytes = key === undefined ? 0 : Buffer.from(key, 'base64').length;
  return bytes >= MIN_KEY_BYTES && bytes <= MAX_KEY_BYTES;
}, 'must be whsec_ and 24 to 64 bytes in base64');

const segment: z.ZodType<SegmentConfig> = z.strictObject({
  writeKeys: z.array(z.string().min(8).max(128)).max(100).optional(),
  events: eventTypes.optional(),
  consentCategory: z.string().min(1).max(128).nullable().optional(),
});

const activeCampaign: z.ZodType<ActiveCampaignConfig> = z.strictObject({
  secret: z.string().min(16).max(255),
  dealStages: eventTypes.optional(),
  tags: eventTypes.optional(),
});

const hubspot: z.ZodType<HubspotConfig> = z.strictObject({
  clientSecret: z.string().min(16).max(255),
  url: z.url().optional(),
  lifecycleStages: eventTypes.optional(),
});

const cloudEvents: z.ZodType<CloudEventsConfig> = z.strictObject({
  secrets: z.array(webhookSecret).min(1).max(10),
  types: eventTypes.optional(),
});

export const sources: z.ZodType<SourcesConfig> = z.strictObject({
  segment: segment.optional(),
  activeCampaign: activeCampaign.optional(),
  hubspot: hubspot.optional(),
  cloudEvents: cloudEvents.optional(),
});
