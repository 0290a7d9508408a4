import { z } from '@strapi/utils';

import { person } from '../people';
import { instant, LIMITS, name, text } from '../http';

const MAX_PROPERTIES_BYTES = 8 * 1_024;
const MAX_AHEAD_MS = 5 * 60_000;
const MAX_URL = 2_048;
/** Longest `messageId`, in characters. */
export const MAX_MESSAGE_ID = 128;

/** JSON that is nested too deep to be written counts as larger than any limit. */
function bytesOf(value: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(value), 'utf8');
  } catch (error) {
    if (error instanceof RangeError) return Infinity;
    throw error;
  }
}

const properties = z
  .record(z.string(), z.unknown())
  .refine((value) => bytesOf(value) <= MAX_PROPERTIES_BYTES, 'must be at most 8 KiB as JSON');

const content = z.strictObject({
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
  locale: text(LIMITS.locale).optional(),
});

const fields = {
  messageId: text(MAX_MESSAGE_ID).optional(),
  ...person,
  type: text(64),
  content: content.optional(),
  url: text(MAX_URL).optional(),
  channel: text(64).optional(),
  occurredAt: instant
    .refine((at) => at <= Date.now() + MAX_AHEAD_MS, 'must not be more than 5 minutes ahead')
    .refine((at) => at >= 0, 'must not be before 1970')
    .optional(),
  recommendationId: text(LIMITS.recommendationId).optional(),
  properties: properties.optional(),
};

/** One touchpoint of `POST /touchpoints`. */
export const touchpoint = z.strictObject({ ...fields, consent: z.boolean().optional() });
export type ParsedTouchpoint = z.output<typeof touchpoint>;

/** One touchpoint of `POST /recommendations`. It is about the person of the request. */
export const inlineTouchpoint = z.strictObject({
  ...fields,
  messageId: text(MAX_MESSAGE_ID).optional(),
});

/** A time as it is sent, because JSON Schema cannot express the parsed one. */
export const sentTime = z.iso.datetime({ offset: true }).or(z.iso.date()).optional();

/** A touchpoint as it is sent. */
export const sentTouchpoint = name('Touchpoint', touchpoint.extend({ occurredAt: sentTime }));
