import { z } from '@strapi/utils';

import { count, name, type Documentation } from '../http';
import { touchpointsAnswer } from '../ingestion';

const accepted = touchpointsAnswer.shape.data;
const meta = z.object({
  ignored: z.record(z.string(), count),
  warnings: z.record(z.string(), count),
});
const answer = z.object({ data: accepted, meta });
const event = name('SourceEvent', z.record(z.string(), z.unknown()));

/** What a source answers while the site has no secret for it. */
const NOT_SET_UP = 404;

/** The bodies are those of the tools that send them. */
export const documentation = {
  segment: {
    request: { body: { 'application/json': event } },
    response: z.object({ success: z.boolean(), data: accepted, meta }),
    sends: { security: ['writeKey', 'apiToken'] },
  },
  activeCampaign: {
    request: { body: { 'application/x-www-form-urlencoded': event } },
    response: answer,
    sends: { also: [NOT_SET_UP], security: ['urlSecret'] },
  },
  hubspot: {
    request: { body: { 'application/json': z.array(event) } },
    response: answer,
    sends: { also: [NOT_SET_UP], security: ['hubspotSignature'] },
  },
  cloudEvents: {
    request: {
      body: {
        'application/cloudevents+json': event,
        'application/cloudevents-batch+json': z.array(event),
      },
    },
    response: answer,
    sends: { status: 202, also: [NOT_SET_UP, 415], security: ['webhookSignature'] },
  },
} satisfies Record<string, Documentation>;
