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
