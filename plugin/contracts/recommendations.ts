import type { ReasonCode } from '../ranking/reason';
import type { RuleEffect } from '../ranking/rules/rule';
import type { Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';
import type { ExperimentMeta } from './experiments';

export interface Reason {
  code: ReasonCode;
  /** This signal's share of the score; may be negative. */
  contribution: number;
  /** A sentence in the list's locale where translated, else in English. */
  detail: string;
}

/** When and through which channel the entry best reaches the contact. */
export interface Delivery {
  /** In lower case, else as touchpoints name it. */
  channel: string;
  /**
   * ISO 8601, a full UTC hour; the same all UTC day. From the start of the request's UTC day (or the contact's latest
   * deed, if later) to a week after; a moment of that day which has gone by means: at once.
   */
  notBefore: string;
  /** 0–1: that of the channel or of the hour, whichever is less certain. */
  confidence: number;
  /** What it rests on, in the list's locale where translated, else in English. */
  basis: string;
}

export interface Recommendation extends Tags {
  /** From 1. */
  rank: number;
  /** The sum of the reasons' contributions. */
  score: number;
  contentType: string;
  documentId: string;
  locale: string | null;
  reasons: Reason[];
  delivery: Delivery | null;
  url: string | null;
  entry: Record<string, unknown>;
}

export interface ContactSummary {
  /** Key of the likeliest stage. */
  stage: string;
  /** Probability of each stage; sums to 1. */
  stages: Record<string, number>;
  /** Probability of each intent that stands out; sums to at most 1. */
  intents: Record<string, number>;
  /** Number of touchpoints behind it. */
  touchpoints: number;
  /** The touchpoints that speak most for where the contact is, strongest first; at most 3. */
  evidence: StageEvidence[];
  /** What the contact may be asked for now, from the smallest favour to the largest. */
  moments: AskMoment[];
}

export interface StageEvidence {
  type: string;
  /** ISO 8601. */
  occurredAt: string;
  /** The content touched, where it is published, known, and of a type that the caller may find. */
  contentType?: string;
  documentId?: string;
  /** Key of the stage that it speaks for. */
  stage: string;
  /** Weight of evidence left at the request's UTC day: the log likelihood ratio (nats), faded by time and by later touches. */
  weight: number;
}

export interface AskMoment {
  /** Key of the moment: `review`, `referral`, `testimonial`, `case-study`. */
  key: string;
  /** Why now, with the value that was delivered, in the list's locale where translated, else in English. */
  detail: string;
}

export interface RecommendationsMeta {
  recommendationId: string;
  /** Left out for callers who act for an `anonymousId` without an API token. */
  contact?: ContactSummary;
  model: { version: string; events: number };
  /** Left out where no rule answers to the request. */
  rules?: RulesMeta;
  /** Left out where the contact is in no experiment. */
  experiment?: ExperimentMeta;
}

/** What editors' rules did to a list. */
export interface RulesMeta {
  /** The strongest first. Left out, as `contact` is. */
  applied?: { id: string; name: string; effect: RuleEffect }[];
  /** Whether there would be a list without them, and there is none. */
  emptied: boolean;
  /** Says so, in the list's locale where translated, else in English; else null. */
  detail: string | null;
}

/** `GET|POST /recommendations`, `POST /lifecycle-map/recommendations/preview` */
export type RecommendationsAnswer = Answer<Recommendation[], RecommendationsMeta>;

/** Why an entry is not in a contact's list. */
export type ExclusionCode =
  | 'not_opted_in'
  | 'forbidden'
  | 'not_published'
  | 'other_locale'
  /** It is the entry being read. */
  | 'context'
  | 'consumed'
  /** The caller left it out. */
  | 'exclude'
  /** The caller asked for other content types, stages, intents or formats. */
  | 'slot'
  /** An editor's rule keeps it out. */
  | 'rule';

/** `GET /recommendations/explain` */
export type ExplanationAnswer = Answer<
  ContentAddress & {
    /**
     * From 1 in the list that the same parameters give and, behind it, among everything else that the contact could
     * get; null when excluded.
     */
    rank: number | null;
    score: number | null;
    reasons: Reason[];
    excluded: { code: ExclusionCode; detail: string } | null;
  },
  RecommendationsMeta
>;

export interface ContentAddress {
  contentType: string;
  documentId: string;
  locale: string | null;
}
