import type { z } from '@strapi/utils';

import { adaptActiveCampaign } from '../../../plugin/sources/active-campaign/adapt-active-campaign';
import { adaptCloudEvent } from '../../../plugin/sources/cloud-events/adapt-cloud-event';
import { eventTypeFinder } from '../../../plugin/sources/event-types';
import { adaptHubspot } from '../../../plugin/sources/hubspot/adapt-hubspot';
import { defaultLifecycleStages } from '../../../plugin/sources/hubspot/lifecycle-stages';
import { acceptedTypes } from '../../../plugin/taxonomy/every-type';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { parse, problemsIn } from '../http';
import type { LifecycleConfig } from '../site';
import {
  activeCampaignWebhook,
  cloudEvent,
  cloudEvents,
  hubspotEvent,
  hubspotEvents,
} from './webhook-schemas';
import type { ReadRow } from './check-source-row';

interface Site {
  sources: LifecycleConfig['sources'];
  taxonomy: Taxonomy;
}

/** Reads each message by its schema, and adapts those that fit it. */
const readEach = <Message>(
  messages: unknown[],
  schema: z.ZodType<Message>,
  adapt: (message: Message) => ReadRow,
): ReadRow[] =>
  messages.map((message) => {
    const result = schema.safeParse(message);
    return result.success
      ? adapt(result.data)
      : { kind: 'invalid', problems: problemsIn(result.error) };
  });

/** The row of a webhook of ActiveCampaign, which sends one a request. */
export function readActiveCampaign({ sources }: Pick<Site, 'sources'>, body: unknown): ReadRow[] {
  const { dealStages = {}, tags = {} } = sources.activeCampaign ?? {};
  const meanings = {
    typeOfDealStage: eventTypeFinder({}, dealStages, []),
    typeOfTag: eventTypeFinder({}, tags, []),
  };
  return readEach([body], activeCampaignWebhook, (webhook) =>
    adaptActiveCampaign(webhook, meanings),
  );
}

const unknownStage = (stage: string): ReadRow => ({
  kind: 'invalid',
  problems: [
    {
      path: ['propertyValue'],
      message: `stands for "${stage}", which is no stage of this site: map it in sources.hubspot.lifecycleStages`,
    },
  ],
});

/**
 * The rows of a webhook of HubSpot.
 * @throws ValidationError when it is no list
 */
export function readHubspot({ sources, taxonomy }: Site, body: unknown): ReadRow[] {
  const { lifecycleStages = {} } = sources.hubspot ?? {};
  const crosswalk = { ...defaultLifecycleStages, ...lifecycleStages };
  const stages = new Set(taxonomy.stages.map(({ key }) => key));
  return readEach(parse(hubspotEvents, body), hubspotEvent, (event) => {
    const row = adaptHubspot(event, crosswalk);
    const stage = row.kind === 'touchpoint' ? row.touchpoint.properties?.stage : undefined;
    return typeof stage === 'string' && !stages.has(stage) ? unknownStage(stage) : row;
  });
}

/**
 * The rows of CloudEvents.
 * @throws ValidationError when a batch is no list
 */
export function readCloudEvents(
  { sources, taxonomy }: Site,
  body: unknown,
  isBatch: boolean,
): ReadRow[] {
  const typeOf = eventTypeFinder({}, sources.cloudEvents?.types ?? {}, acceptedTypes(taxonomy));
  const events = isBatch ? parse(cloudEvents, body) : [body];
  return readEach(events, cloudEvent, (event) => adaptCloudEvent(event, typeOf));
}
