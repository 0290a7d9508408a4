import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';
import type { ContactSummary, Delivery, Recommendation, StageEvidence } from './recommendations';

/** An id of a contact. Of an e-mail address only a keyed hash is stored, and told. */
export interface ContactIdentity {
  kind: 'contact' | 'email' | 'external' | 'anonymous';
  value: string;
}

/** Content with its title; null when nothing of it is published, or the user may not read its type. */
export type NamedContent = ContentReference & { locale: string | null; title: string | null };

export interface PageNumbers {
  /** From 1. */
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** A contact as the list shows it. Times are ISO 8601. */
export interface ContactRecord {
  /** The plugin's own number of the contact. It ends when the contact is joined to another one. */
  record: number;
  /** The id that says most about who it is. */
  identity: ContactIdentity;
  /** How many ids belong to the contact. */
  identities: number;
  /** When it was stored. */
  createdAt: string;
  /** When its first touchpoint occurred, where that was before it was stored: a history may be imported. */
  knownSince: string;
  touchpoints: number;
  /** Null for one without a touchpoint. */
  lastTouchAt: string | null;
  /** Key of the likeliest stage; null for one without a touchpoint. */
  stage: string | null;
}

/** `GET /lifecycle-map/contacts`, the newest first */
export type ContactRecordsAnswer = Answer<ContactRecord[], { pagination: PageNumbers }>;

export interface ContactConsent {
  /** What was last said for any id of the contact; a withdrawal for one goes before a consent for others. */
  state: 'given' | 'withdrawn' | 'not_said';
  changedAt: string | null;
}

/** What is known of a contact, and what follows from it now. */
export interface ContactOverview {
  record: number;
  identity: ContactIdentity;
  createdAt: string;
  identities: (ContactIdentity & { createdAt: string; joinedAt: string | null })[];
  consent: ContactConsent;
  /** False when the contact is answered as a newcomer: consent was withdrawn, or the site keeps no profiles. */
  usesProfile: boolean;
  summary: Omit<ContactSummary, 'evidence'> & {
    evidence: (Pick<StageEvidence, 'type' | 'occurredAt' | 'stage' | 'weight'> & {
      content: NamedContent | null;
    })[];
  };
  delivery: Delivery | null;
}

/** `GET /lifecycle-map/contacts/records/:record` */
export type ContactOverviewAnswer = Answer<ContactOverview>;

export interface TimelineTouchpoint {
  id: number;
  type: string;
  occurredAt: string;
  receivedAt: string;
  channel: string | null;
  url: string | null;
  /** What it was about, named by the sender or behind the URL. */
  content: NamedContent | null;
  /** When the URL was resolved, where that was after it had come in. */
  resolvedAt: string | null;
  /** The id that it came with. */
  identity: ContactIdentity;
  recommendationId: string | null;
  properties: Record<string, unknown> | null;
}

/** `GET /lifecycle-map/contacts/records/:record/timeline`, the latest first */
export type ContactTimelineAnswer = Answer<TimelineTouchpoint[], { pagination: PageNumbers }>;

export type NextContent = Pick<
  Recommendation,
  | 'rank'
  | 'score'
  | 'contentType'
  | 'documentId'
  | 'locale'
  | 'stages'
  | 'intents'
  | 'format'
  | 'topics'
  | 'reasons'
> & { title: string | null };

/** `GET /lifecycle-map/contacts/records/:record/recommendations`: what the contact would get now. Stores nothing. */
export type ContactNextAnswer = Answer<NextContent[]>;
