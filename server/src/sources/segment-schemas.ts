import { z } from '@strapi/utils';

import {
  SEGMENT_CALLS,
  type SegmentContext,
  type SegmentMessage,
} from '../../../plugin/sources/segment/message';
import { LIMITS, text } from '../http';
import { MAX_MESSAGE_ID } from '../ingestion';

/** Segment's own limit (HTTP API, "Batch sizing"). */
export const MAX_SEGMENT_BATCH = 2_500;
const MAX_PAGE_URL = 8_192;

/** Clients send an empty string when they have no id, and some sites use numbers. */
const id = z.preprocess((value) => {
  if (value === '') return null;
  return typeof value === 'number' ? String(value) : value;
}, text(LIMITS.personId).nullish());

const time = z.iso
  .datetime({ offset: true, message: 'must be an ISO 8601 date with a time zone' })
  .nullish();

const object = z.record(z.string(), z.unknown()).nullish();
const word = z.string().max(MAX_PAGE_URL).nullish();

const context: z.ZodType<SegmentContext> = z.object({
  contactToken: z.string().max(LIMITS.token).nullish(),
  userAgent: word,
  page: z.object({ url: word }).nullish(),
  campaign: z.object({ name: word, source: word, medium: word }).nullish(),
  traits: object,
  consent: z.object({ categoryPreferences: object }).nullish(),
});

/** One call. Other fields are ignored, because clients add their own. */
export const segmentMessage: z.ZodType<SegmentMessage> = z.object({
  type: z.enum(SEGMENT_CALLS),
  messageId: text(MAX_MESSAGE_ID).nullish(),
  userId: id,
  anonymousId: id,
  previousId: id,
  event: word,
  name: word,
  timestamp: time,
  originalTimestamp: time,
  sentAt: time,
  properties: object,
  traits: object,
  context: context.nullish(),
});

/** The body of `/v1/batch`. A message may override the shared `context` and `sentAt`. */
export const segmentBatch = z.object({
  batch: z.array(z.unknown()),
  context: object,
  sentAt: time,
});
