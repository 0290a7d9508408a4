import type { IgnoredReason } from './touchpoints';
import type { SourceName } from '../sources/source-names';
import type { Answer } from './envelope';
import type { RejectedTouchpoint } from './touchpoints';

/** What was left out of a row that was accepted: a claim about a person that was not proven, or a trait that is not declared. */
export type SourceWarning =
  | 'contact_not_proven'
  | 'contact_token_refused'
  | 'email_not_proven'
  | 'previous_id_not_proven'
  | 'trait_not_declared';

/** `POST /v1/…` and the webhooks, once accepted rows are durable. Segment's clients only read the status. */
export type SourceAnswer = Answer<
  {
    accepted: number;
    /** Rows with an id that was seen before. */
    duplicates: number;
    rejected: RejectedTouchpoint[];
  },
  {
    /** Numbers of rows that were not stored, by reason. */
    ignored: Partial<Record<IgnoredReason, number>>;
    warnings: Partial<Record<SourceWarning, number>>;
  }
>;

/** What a source needs to be configured. */
export interface SourceSetup {
  /**
   * `set`; `missing`: the source is off; `optional`: servers use an API token, only browsers need a write key; `none`:
   * it has no secret.
   */
  secret: 'set' | 'missing' | 'optional' | 'none';
  /** Whether Strapi keeps the raw body, if signatures are checked on it. */
  rawBody: 'kept' | 'dropped' | 'not_needed';
}

/** What all instances received from a source in the last 7 days; counts may be 5 seconds behind. */
export interface SourceReport extends SourceSetup {
  source: SourceName;
  /** Touchpoints received in the last full minute, the last hour and the last day. */
  rate: { minute: number; hour: number; day: number };
  accepted: number;
  duplicates: number;
  /** Invalid rows. */
  rejected: number;
  ignored: Partial<Record<IgnoredReason, number>>;
  warnings: Partial<Record<SourceWarning, number>>;
  /** ISO 8601. */
  lastReceivedAt: string | null;
  /** The last request that was rejected as a whole, and why. */
  lastError: { at: string; message: string } | null;
}

/** `GET /lifecycle-map/sources`: all sources */
export type SourcesAnswer = Answer<
  SourceReport[],
  {
    /** Start of the counts: 7 days ago; on a stateless site, when this instance started. */
    since: string;
    /** Path of the content API, such as `/api/lifecycle-map`. */
    apiPath: string;
    /** The lists that were served and are kept, and what they take on disk, in bytes. */
    servedLists: { lists: number; bytes: number };
  }
>;

/** `GET /lifecycle-map/sources/unresolved-urls` */
export type UnresolvedUrlsAnswer = Answer<{
  /** Number of touchpoints whose URL matches no pattern and entry. */
  total: number;
  /** Paths of the 1,000 most frequent URLs, most frequent first. */
  paths: { path: string; touchpoints: number }[];
}>;

/** `POST /lifecycle-map/sources/resolve-urls`: resolves one batch. */
export type ResolveUrlsAnswer = Answer<{
  looked: number;
  resolved: number;
  /** Cursor of the next batch (`after`), or null at the end. */
  next: number | null;
}>;
