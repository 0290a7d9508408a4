import { declaredStageType } from '../../taxonomy/declared-stage-types';
import { ignored, type SourceRow } from '../source-row';
import type { StageCrosswalk } from './lifecycle-stages';
import { isoTime } from '../../time';

/** The parts of a webhook's event that are read (https://developers.hubspot.com/docs/api/webhooks). */
export interface HubspotEvent {
  /** `contact.propertyChange`, or `object.propertyChange` with an `objectTypeId`, … */
  subscriptionType: string;
  portalId?: number;
  objectId?: number;
  objectTypeId?: string | null;
  propertyName?: string | null;
  propertyValue?: string | null;
  /** Milliseconds since 1970. */
  occurredAt?: number;
}

/** HubSpot's object type of contacts. */
const CONTACT_TYPE = '0-1';

const isContactChange = ({ subscriptionType, objectTypeId }: HubspotEvent): boolean =>
  subscriptionType === 'contact.propertyChange' ||
  (subscriptionType === 'object.propertyChange' && objectTypeId === CONTACT_TYPE);

/** `eventId` is not unique; these fields are, and stay the same when a delivery is repeated. */
const messageId = ({ portalId, objectId, propertyName, propertyValue, occurredAt }: HubspotEvent) =>
  ['hubspot', portalId, objectId, propertyName, propertyValue, occurredAt].join(':');

function adaptStage(event: HubspotEvent, stages: StageCrosswalk, externalId: string): SourceRow {
  const value = event.propertyValue ?? '';
  const stage = Object.hasOwn(stages, value) ? (stages[value] ?? null) : null;
  if (stage === null) return ignored('unmapped_event');
  return {
    kind: 'touchpoint',
    person: { externalId },
    touchpoint: {
      messageId: messageId(event),
      type: declaredStageType(stage),
      ...(event.occurredAt === undefined ? {} : { occurredAt: isoTime(event.occurredAt) }),
      properties: { hubspotStage: value },
    },
  };
}

/**
 * Adapts an event of HubSpot: a contact's lifecycle stage declares their stage, and their e-mail address identifies
 * them.
 */
export function adaptHubspot(event: HubspotEvent, stages: StageCrosswalk): SourceRow {
  if (!isContactChange(event) || event.objectId === undefined) return ignored('unmapped_event');
  const externalId = `hubspot:${event.objectId}`;
  if (event.propertyName === 'lifecyclestage') return adaptStage(event, stages, externalId);
  if (event.propertyName !== 'email') return ignored('unmapped_event');
  const email = event.propertyValue ?? '';
  return email === ''
    ? ignored('nothing_to_learn')
    : { kind: 'introduction', person: { externalId, email } };
}
