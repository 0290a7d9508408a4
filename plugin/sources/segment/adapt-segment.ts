import { machineSign, type MachineSigns } from '../machine-sign';
import { ignored, type SourceRow } from '../source-row';
import { adaptAlias } from './alias';
import { deniesConsent } from './consent';
import { adaptIdentify } from './identify';
import type { SegmentMessage } from './message';
import { adaptPage } from './page';
import { adaptTrack } from './track';

/** The context of a message. */
export interface SegmentRequest {
  /** The touchpoint type of a `track` event's name, or null. */
  typeOf: (event: string) => string | null;
  /** Milliseconds since 1970. */
  receivedAt: number;
  /** Signs in the request. */
  signs: Pick<MachineSigns, 'senderAgent' | 'purpose'>;
  /** Required category of consent; null for none. */
  consentCategory: string | null;
  /** Keys of the traits that the site declares; absent: none. */
  traits?: readonly string[];
}

const adapt = (
  message: SegmentMessage,
  { typeOf, receivedAt, traits = [] }: SegmentRequest,
): SourceRow => {
  switch (message.type) {
    case 'track':
      return adaptTrack(message, typeOf, receivedAt);
    case 'page':
    case 'screen':
      return adaptPage(message, receivedAt);
    case 'identify':
    case 'group':
      return adaptIdentify(message, traits);
    case 'alias':
      return adaptAlias(message);
  }
};

/** Adapts a message of Segment's or RudderStack's clients. */
export function adaptSegment(message: SegmentMessage, request: SegmentRequest): SourceRow {
  if (deniesConsent(message, request.consentCategory)) return ignored('no_consent');
  const row = adapt(message, request);
  if (row.kind !== 'touchpoint') return row;
  const sign = machineSign({
    ...request.signs,
    visitorAgent: message.context?.userAgent ?? '',
    isOpening: row.touchpoint.type === 'email_opened',
    properties: message.properties ?? {},
  });
  return sign === null ? row : ignored(sign);
}
