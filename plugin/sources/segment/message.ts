/** The calls of the Segment spec (https://segment.com/docs/connections/spec). */
export const SEGMENT_CALLS = ['track', 'page', 'screen', 'identify', 'alias', 'group'] as const;
type SegmentCall = (typeof SEGMENT_CALLS)[number];

/** The parts of a message that are read; others are not kept. Null where a client has no value. */
export interface SegmentMessage {
  type: SegmentCall;
  messageId?: string | null;
  userId?: string | null;
  anonymousId?: string | null;
  /** Of an `alias`: the id that the person had before. */
  previousId?: string | null;
  /** Of a `track`. */
  event?: string | null;
  /** Of a `page` or `screen`. */
  name?: string | null;
  /** ISO 8601, by the clock of the client. */
  timestamp?: string | null;
  /** `timestamp` under another name, used by some clients. */
  originalTimestamp?: string | null;
  /** ISO 8601, by the clock of the client. */
  sentAt?: string | null;
  properties?: Record<string, unknown> | null;
  traits?: Record<string, unknown> | null;
  context?: SegmentContext | null;
}

export interface SegmentContext {
  /** Our extension: proves a browser's `userId`. */
  contactToken?: string | null;
  userAgent?: string | null;
  page?: { url?: string | null } | null;
  campaign?: { name?: string | null; source?: string | null; medium?: string | null } | null;
  traits?: Record<string, unknown> | null;
  /** Consent by category (https://segment.com/docs/privacy/consent-management). */
  consent?: { categoryPreferences?: Record<string, unknown> | null } | null;
}
