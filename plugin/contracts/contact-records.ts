import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';
import type {
  ContactSummary,
  Delivery,
  DetailedRecommendation,
  StageEvidence,
} from './recommendations';

/** An id of a contact. For e-mail addresses only a keyed hash is stored and returned. */
export interface ContactIdentity {
  kind: 'contact' | 'email' | 'external' | 'anonymous';
  value: string;
}

/** Content with its title; null when it is not published, or when the user may not read its type. */
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
  /** The plugin's own number of the contact. It becomes invalid when the contact is merged into another one. */
  record: number;
  /** The most specific id. */
  identity: ContactIdentity;
  /** Number of ids of the contact. */
  identities: number;
  /** When it was stored. */
  createdAt: string;
  /** Time of the first touchpoint, if that was before it was stored: histories may be imported. */
  knownSince: string;
  touchpoints: number;
  /** Null without touchpoints. */
  lastTouchAt: string | null;
  /** Key of the likeliest stage; null without touchpoints. */
  stage: string | null;
}

/** `GET /lifecycle-map/contacts`, newest first */
export type ContactRecordsAnswer = Answer<ContactRecord[], { pagination: PageNumbers }>;

export interface ContactConsent {
  /** The latest consent of any id of the contact; a withdrawal for one overrides consents for others. */
  state: 'given' | 'withdrawn' | 'not_said';
  changedAt: string | null;
}

/** What is known about a contact, and what follows from it now. */
export interface ContactOverview {
  record: number;
  identity: ContactIdentity;
  createdAt: string;
  identities: (ContactIdentity & { createdAt: string; joinedAt: string | null })[];
  consent: ContactConsent;
  /** False when the contact is treated as a newcomer: consent was withdrawn, or the site keeps no profiles. */
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
  /** The content, named by the sender or found through the URL. */
  content: NamedContent | null;
  /** When the URL was resolved, if later than the touchpoint was received. */
  resolvedAt: string | null;
  /** The id that it came with. */
  identity: ContactIdentity;
  recommendationId: string | null;
  properties: Record<string, unknown> | null;
}

/** `GET /lifecycle-map/contacts/records/:record/timeline`, latest first */
export type ContactTimelineAnswer = Answer<TimelineTouchpoint[], { pagination: PageNumbers }>;

export type NextContent = Pick<
  DetailedRecommendation,
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
