import type { IgnoredReason, TouchpointInput } from '../contracts/touchpoints';

/** How a source names the person that a message is about. */
export interface SourcePerson {
  /** The site's own id of the contact. */
  contact?: string;
  /** An id that a browser or device made up. */
  anonymousId?: string;
  /** Proves `contact` where the sender may not name it by itself. */
  contactToken?: string;
  /** In plain text; it is hashed before it is stored. */
  email?: string;
  /** The source's own id of the person, under the source's name: `hubspot:51`. */
  externalId?: string;
  /** Another id, of a device or of the contact, from before the site knew that they are one person. */
  previousId?: string;
}

export type SourceTouchpoint = Omit<
  TouchpointInput,
  'contact' | 'anonymousId' | 'contactToken' | 'messageId'
> & { messageId?: string };

/** What an adapter makes of one message of a source. */
export type SourceRow =
  | { kind: 'touchpoint'; person: SourcePerson; touchpoint: SourceTouchpoint }
  /** Several ids turned out to be one person's; nothing else happened. */
  | { kind: 'introduction'; person: SourcePerson }
  | { kind: 'ignored'; reason: IgnoredReason };

export const ignored = (reason: IgnoredReason): SourceRow => ({ kind: 'ignored', reason });
