import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { CallerKind } from '../access';
import type { Person } from '../people';

/** A touchpoint whose every field was checked and whose caller may write it. */
export interface AcceptedTouchpoint {
  messageId: string | null;
  /** Set where the sender could make up the ids of others' messages: its own are kept apart. */
  messageScope?: 'browser';
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

export const messageScopeFor = (kind: CallerKind): Pick<AcceptedTouchpoint, 'messageScope'> =>
  kind === 'browser' ? { messageScope: 'browser' } : {};

/** Somebody who was introduced by several ids, without a touchpoint. */
interface Introduction {
  person: Person;
}

export type Arrival = AcceptedTouchpoint | Introduction;

export const isTouchpoint = (arrival: Arrival): arrival is AcceptedTouchpoint => 'type' in arrival;
