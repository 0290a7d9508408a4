import { z } from '@strapi/utils';

import type { SegmentConfig, SourcesConfig } from './lifecycle-config';

const eventTypes = z.record(z.string(), z.string().min(1).max(64).nullable());

const segment: z.ZodType<SegmentConfig> = z.strictObject({
  writeKeys: z.array(z.string().min(8).max(128)).max(100).optional(),
  events: eventTypes.optional(),
});

export const sources: z.ZodType<SourcesConfig> = z.strictObject({
  segment: segment.optional(),
});
