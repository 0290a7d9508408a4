import { ignored, type SourceRow, type SourceTouchpoint } from '../source-row';
import { isoTime } from '../../time';

/** A CloudEvent in JSON (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md). */
export interface CloudEvent {
  /** Unique together with `source`. */
  id: string;
  source: string;
  type: string;
  subject?: string;
  /** RFC 3339. */
  time?: string;
  data: CloudEventData;
}

/** The fields of `POST /touchpoints` that an event may have, and an e-mail address. */
interface CloudEventData extends Pick<
  SourceTouchpoint,
  'content' | 'url' | 'channel' | 'recommendationId' | 'properties'
> {
  contact?: string;
  anonymousId?: string;
  email?: string;
}

/**
 * Adapts a CloudEvent. If its data names no person, its `subject` is the contact.
 * @param typeOf the touchpoint type of an event type, or null
 */
export function adaptCloudEvent(
  event: CloudEvent,
  typeOf: (type: string) => string | null,
): SourceRow {
  const type = typeOf(event.type);
  if (type === null) return ignored('unmapped_event');
  const { contact, anonymousId, email, ...said } = event.data;
  const named = {
    ...(contact === undefined ? {} : { contact }),
    ...(anonymousId === undefined ? {} : { anonymousId }),
    ...(email === undefined ? {} : { email }),
  };
  const isNamed = Object.keys(named).length > 0;
  return {
    kind: 'touchpoint',
    person: isNamed || event.subject === undefined ? named : { contact: event.subject },
    touchpoint: {
      ...said,
      messageId: `${event.source} ${event.id}`,
      type,
      ...(event.time === undefined ? {} : { occurredAt: isoTime(Date.parse(event.time)) }),
    },
  };
}
