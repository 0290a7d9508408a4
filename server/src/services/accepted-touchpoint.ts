import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Person } from './identity';

/** A touchpoint whose every field was checked and whose caller may write it. */
export interface AcceptedTouchpoint {
  messageId: string | null;
  person: Person;
  type: string;
  content: (ContentReference & { locale: string | null }) | null;
  url: string | null;
  channel: string | null;
  /** Milliseconds since 1970. */
  occurredAt: number;
  recommendationId: string | null;
  properties: Record<string, unknown> | null;
}
