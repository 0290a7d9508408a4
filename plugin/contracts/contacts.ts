import type { Arm } from '../experiments/assign-arm';
import type { ContactConsent } from './contact-records';
import type { Traits } from '../journey/traits';
import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';

type Content = ContentReference & { locale: string | null };

/** An entry of a list, with the ids of the editors' rules that affected it, if any. */
export type ServedItem = Content & { rules?: string[] };

/** Everything stored about one contact. Times are ISO 8601. */
export interface ContactExport {
  contact: string;
  /** The ids and devices that belong to the contact. */
  identities: { kind: string; value: string; createdAt: string; joinedAt: string | null }[];
  /** In chronological order. */
  touchpoints: {
    messageId: string | null;
    type: string;
    content: Content | null;
    url: string | null;
    channel: string | null;
    occurredAt: string;
    receivedAt: string;
    recommendationId: string | null;
    properties: Record<string, unknown> | null;
  }[];
  /** Lists that were recommended. */
  served: { recommendationId: string; servedAt: string; items: ServedItem[] }[];
  /** Experiments that run, or are not counted yet, in which the contact is. */
  experiments: { experiment: string; arm: Arm; since: string }[];
  /** What the site says of them. */
  traits: Traits;
  /** What they decided last. */
  consent: ContactConsent;
}

/** `GET /contacts/:id/export`, on both APIs, and `GET /contacts/me/export`. */
export type ContactExportAnswer = Answer<ContactExport>;

/** `PUT /contacts/:id/consent` and `PUT /contacts/me/consent` */
export type ContactConsentAnswer = Answer<{ contact: string; consent: boolean }>;

/** `PUT /contacts/:id/traits`: all traits that the contact has now. */
export type ContactTraitsAnswer = Answer<{ contact: string; traits: Traits }>;

/** `DELETE /contacts/:id`, on both APIs, and `DELETE /contacts/me`. */
export type ContactErasedAnswer = Answer<{ contact: string; erased: true }>;
