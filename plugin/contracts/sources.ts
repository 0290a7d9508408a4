import type { IgnoredReason } from './touchpoints';
import type { SourceName } from '../sources/source-names';
import type { Answer } from './envelope';
import type { RejectedTouchpoint } from './touchpoints';

/** What a sender said of a person that it could not prove; the rest of the row was taken. */
export type SourceWarning =
  'contact_not_proven' | 'contact_token_refused' | 'email_not_proven' | 'previous_id_not_proven';

/** `POST /v1/…` and the webhooks, once the accepted rows are durable. Segment's clients look for the status only. */
export type SourceAnswer = Answer<
  {
    accepted: number;
    /** Rows whose id was seen before. */
    duplicates: number;
    rejected: RejectedTouchpoint[];
  },
  {
    /** Rows that became nothing, by the reason. */
    ignored: Partial<Record<IgnoredReason, number>>;
    warnings: Partial<Record<SourceWarning, number>>;
  }
>;

/** What a source needs before it can send. */
export interface SourceSetup {
  /**
   * `set`; `missing`: the source is off; `optional`: servers send with an API token, and only browsers need a write key;
   * `none`: there is no secret of its own.
   */
  secret: 'set' | 'missing' | 'optional' | 'none';
  /** Whether Strapi keeps bodies as they were sent, where signatures are checked on those. */
  rawBody: 'kept' | 'dropped' | 'not_needed';
}

/** What came from a source to all instances in the last 7 days; counts may be 5 seconds behind. */
export interface SourceReport extends SourceSetup {
  source: SourceName;
  /** Touchpoints taken in during the last full minute, the last hour and the last day. */
  rate: { minute: number; hour: number; day: number };
  accepted: number;
  duplicates: number;
  /** Rows that were wrong. */
  rejected: number;
  ignored: Partial<Record<IgnoredReason, number>>;
  warnings: Partial<Record<SourceWarning, number>>;
  /** ISO 8601. */
  lastReceivedAt: string | null;
  /** The last request that was refused as a whole, and why. */
  lastError: { at: string; message: string } | null;
}

/** `GET /lifecycle-map/sources`: each source, whether something came from it or not */
export type SourcesAnswer = Answer<
  SourceReport[],
  {
    /** From when on is counted: 7 days ago; on a stateless site, when this instance started. */
    since: string;
    /** Path of the content API, such as `/api/lifecycle-map`. */
    apiPath: string;
  }
>;

/** `GET /lifecycle-map/sources/unresolved-urls` */
export type UnresolvedUrlsAnswer = Answer<{
  /** Touchpoints whose URL fits no pattern and entry. */
  total: number;
  /** Of the 1,000 most frequent URLs, the paths, the most frequent first. */
  paths: { path: string; touchpoints: number }[];
}>;

/** `POST /lifecycle-map/sources/resolve-urls`: one batch of them. */
export type ResolveUrlsAnswer = Answer<{
  looked: number;
  resolved: number;
  /** Where to go on (`after`), or null at the end. */
  next: number | null;
}>;
