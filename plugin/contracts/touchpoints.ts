import type { Answer } from './envelope';

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
  /** At most 8 KiB as JSON. Where the site lists those that it keeps, others are left out. */
  properties?: Record<string, unknown>;
  /** False: it is counted as ignored, and not stored. */
  consent?: boolean;
}

export interface RejectedTouchpoint {
  /** Position in the batch, from 0. */
  index: number;
  errors: { path: string[]; message: string }[];
}

/** Why a touchpoint or a source's message that is well-formed is not stored. */
export type IgnoredReason =
  /** Its event is mapped to no touchpoint type. */
  | 'unmapped_event'
  /** It tells nothing that is kept, such as traits of somebody who is known already. */
  | 'nothing_to_learn'
  /** A crawler, or a mail program's own opening. */
  | 'machine'
  /** One of several links of an e-mail that were clicked in the same moment: a program looks them through. */
  | 'link_scanner'
  /** The page was loaded ahead, and may never have been seen. */
  | 'prefetch'
  /** The person has not consented, or has withdrawn consent. */
  | 'no_consent'
  /** The visitor's browser asks not to be followed (Global Privacy Control), and the site stores nothing then. */
  | 'privacy_signal'
  /** The site stores nothing about anybody. */
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
