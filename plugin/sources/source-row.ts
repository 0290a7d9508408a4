import type { TouchpointInput } from '../contracts/touchpoints';

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

/** Why a message that is well-formed becomes nothing. */
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

/** What an adapter makes of one message of a source. */
export type SourceRow =
  | { kind: 'touchpoint'; person: SourcePerson; touchpoint: SourceTouchpoint }
  /** Several ids turned out to be one person's; nothing else happened. */
  | { kind: 'introduction'; person: SourcePerson }
  | { kind: 'ignored'; reason: IgnoredReason };

export const ignored = (reason: IgnoredReason): SourceRow => ({ kind: 'ignored', reason });
