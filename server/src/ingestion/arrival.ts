import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { TraitChanges } from '../../../plugin/journey/traits';
import type { CallerKind } from '../access';
import type { Person } from '../people';

/** A touchpoint that is checked, and that its sender may write. */
export interface AcceptedTouchpoint {
  messageId: string | null;
  /** Set for browsers, which could use up the ids of others' messages. Theirs are kept apart. */
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

/** Several ids of one person, or what the site says of them, without a touchpoint. */
interface Introduction {
  person: Person;
  traits?: TraitChanges;
}

export type Arrival = AcceptedTouchpoint | Introduction;

export const isTouchpoint = (arrival: Arrival): arrival is AcceptedTouchpoint => 'type' in arrival;
