import { z } from '@strapi/utils';

import type { ActiveCampaignWebhook } from '../../../plugin/sources/active-campaign/adapt-active-campaign';
import type { CloudEvent } from '../../../plugin/sources/cloud-events/adapt-cloud-event';
import type { HubspotEvent } from '../../../plugin/sources/hubspot/adapt-hubspot';
import { LIMITS, text } from '../http';

const MAX_WORD = 2_048;
/** HubSpot itself sends at most 100. */
const MAX_HUBSPOT_EVENTS = 1_000;
const MAX_CLOUD_EVENTS = 1_000;

const word = z.string().max(MAX_WORD).optional();
const words = <Name extends string>(...names: Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, word])) as Record<Name, typeof word>);

/** An id of another tool, or an empty string. */
const foreignId = z
  .union([z.literal(''), text(64)], 'must be an id of at most 64 characters')
  .optional();

/** The fields of an ActiveCampaign form that are read. Others are ignored. */
export const activeCampaignWebhook: z.ZodType<ActiveCampaignWebhook> = z.object({
  type: text(64),
  date_time: word,
  initiated_from: word,
  contact: z.object({ id: foreignId, email: word }).optional(),
  campaign: words('id', 'name').optional(),
  link: words('id', 'url').optional(),
  list: word,
  tag: word,
  deal: words('id', 'status', 'stage_title', 'contact_email')
    .extend({ contactid: foreignId })
    .optional(),
});

export const hubspotEvents = z.array(z.unknown()).max(MAX_HUBSPOT_EVENTS);

export const hubspotEvent: z.ZodType<HubspotEvent> = z.object({
  subscriptionType: text(64),
  portalId: z.int().optional(),
  objectId: z.int().optional(),
  objectTypeId: word.nullable(),
  propertyName: word.nullable(),
  propertyValue: word.nullable(),
  occurredAt: z.int().min(0).max(8.64e15).optional(),
});

export const cloudEvents = z.array(z.unknown()).max(MAX_CLOUD_EVENTS);

/** Extension attributes are ignored. Unknown fields of `data` are an error, as in any touchpoint. */
export const cloudEvent: z.ZodType<CloudEvent> = z.object({
  specversion: z.literal('1.0', 'must be "1.0"'),
  id: text(MAX_WORD),
  source: text(MAX_WORD),
  type: text(255),
  subject: text(LIMITS.personId).optional(),
  time: z.iso.datetime({ offset: true, message: 'must be an RFC 3339 time' }).optional(),
  datacontenttype: z
    .string()
    .regex(/^application\/(.+\+)?json\b/i, 'must be JSON')
    .optional(),
  data: z
    .strictObject({
      contact: text(LIMITS.personId).optional(),
      anonymousId: text(LIMITS.personId).optional(),
      email: text(LIMITS.personId).optional(),
      content: z.any().optional(),
      url: z.string().optional(),
      channel: z.string().optional(),
      recommendationId: z.string().optional(),
      properties: z.record(z.string(), z.unknown()).optional(),
    })
    .default({}),
});
