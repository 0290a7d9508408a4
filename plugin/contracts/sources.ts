import type { IgnoredReason } from '../sources/source-row';
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

/** What came from a source since this instance started. */
export interface SourceReport {
  /** `api`, `segment`, … */
  source: string;
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

/** `GET /lifecycle-map/sources` */
export type SourcesAnswer = Answer<SourceReport[], { since: string }>;

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
