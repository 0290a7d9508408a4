/** The calls of the Segment spec (https://segment.com/docs/connections/spec). */
export const SEGMENT_CALLS = ['track', 'page', 'screen', 'identify', 'alias', 'group'] as const;
type SegmentCall = (typeof SEGMENT_CALLS)[number];

/** What is read of a message; its other fields are not kept. Null where a client knows nothing. */
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
  /** What some clients call `timestamp`. */
  originalTimestamp?: string | null;
  /** ISO 8601: when the client sent it, by its own clock. */
  sentAt?: string | null;
  properties?: Record<string, unknown> | null;
  traits?: Record<string, unknown> | null;
  context?: SegmentContext | null;
}

export interface SegmentContext {
  /** Ours: by which a browser proves its `userId`. */
  contactToken?: string | null;
  userAgent?: string | null;
  page?: { url?: string | null } | null;
  campaign?: { name?: string | null; source?: string | null; medium?: string | null } | null;
  traits?: Record<string, unknown> | null;
  /** What the person agreed to, by category (https://segment.com/docs/privacy/consent-management). */
  consent?: { categoryPreferences?: Record<string, unknown> | null } | null;
}
