import type { Answer, ErrorCode } from './envelope';

/** One touchpoint as a client sends it. */
export interface TouchpointInput {
  /** At most 128 characters; the idempotency key, compared byte for byte. */
  messageId?: string;
  contact?: string;
  anonymousId?: string;
  contactToken?: string;
  /** Key of a declared touchpoint type. */
  type: string;
  content?: { contentType: string; documentId: string; locale?: string };
  /** Resolved to content through URL patterns. */
  url?: string;
  channel?: string;
  /** ISO 8601; now when absent; at most 5 minutes ahead. */
  occurredAt?: string;
  recommendationId?: string;
  /** At most 8 KiB as JSON. If the site lists properties to keep, others are dropped. */
  properties?: Record<string, unknown>;
  /** False: it is counted as ignored and not stored. */
  consent?: boolean;
}

export interface RejectedTouchpoint {
  /** Position in the batch, from 0. */
  index: number;
  errors: { path: string[]; message: string; code: ErrorCode }[];
}

/** Why a valid touchpoint, or a valid message of a source, is not stored. */
export type IgnoredReason =
  /** Its event is not mapped to a touchpoint type. */
  | 'unmapped_event'
  /** It contains nothing to keep, such as traits of a known person. */
  | 'nothing_to_learn'
  /** A crawler, or an automatic opening by a mail program. */
  | 'machine'
  /** Several links of an e-mail were clicked at the same time, by a program that scans them. */
  | 'link_scanner'
  /** The page was prefetched, and perhaps never seen. */
  | 'prefetch'
  /** The person has not consented, or has withdrawn consent. */
  | 'no_consent'
  /** The visitor's browser sends Global Privacy Control, and the site respects it. */
  | 'privacy_signal'
  /** The site stores no touchpoints at all. */
  | 'stateless';

/** `POST /touchpoints`, answered 202 once the accepted rows are durable. */
export type TouchpointsAnswer = Answer<
  {
    accepted: number;
    /** Rows whose `messageId` was seen before. */
    duplicates: number;
    rejected: RejectedTouchpoint[];
  },
  /** Rows that are not stored, by the reason. */
  { ignored?: Partial<Record<IgnoredReason, number>> }
>;

/** `POST /contacts/token` */
export type ContactTokenAnswer = Answer<{ token: string; expiresAt: string }>;
