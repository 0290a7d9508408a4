import type { LifecycleRule } from '../ranking/guidance/lifecycle-rule';
import type { ReasonCode } from '../ranking/reason';
import type { RuleEffect } from '../ranking/rules/rule';
import type { Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';
import type { ExperimentMeta } from './experiments';

export interface Reason {
  code: ReasonCode;
  /** This signal's share of the score, to six decimals; may be negative. */
  contribution: number;
  /** A sentence in the list's locale where translated, else in English. */
  detail: string;
  /** What the sentence is about, so that a site can say its own; only what the caller may see. */
  params: ReasonParams;
}

export interface ReasonParams {
  /** The entry that led here, if it is published and of a type that the caller may find. */
  contentType?: string;
  documentId?: string;
  title?: string;
  /** Key of the stage, intent or topic. */
  term?: string;
  /** Number of contacts, from 5 up. */
  count?: number;
}

/** Where a list breaks a rule of the lifecycle: nothing was left that fits, or something asks for it. */
export interface UnfitMeta {
  rule: LifecycleRule;
  /** A sentence in the list's locale where translated, else in English. */
  detail: string;
}

/** When and through which channel to reach the contact. */
export interface Delivery {
  /** As in touchpoints, in lower case. */
  channel: string;
  /**
   * ISO 8601, a full UTC hour; the same for all of a UTC day. Between the start of the request's UTC day (or the
   * contact's latest activity, if later) and a week after; a time that has passed means: now.
   */
  notBefore: string;
  /** Confidence in the channel or in the time, whichever is lower, 0–1. */
  confidence: number;
  /** Its reasons, in the list's locale where translated, else in English. */
  basis: string;
}

/** What a list may say beside its entries. */
export const INCLUDABLE = ['reasons', 'delivery', 'contact', 'tags'] as const;
export type Included = (typeof INCLUDABLE)[number];

export interface RecommendedEntry extends ContentAddress {
  /** From 1. */
  rank: number;
  /** The sum of the contributions of its reasons, to six decimals. */
  score: number;
  url: string | null;
  entry: Record<string, unknown>;
}

/** What is absent where `include` leaves it out. */
export interface RecommendationDetails extends Tags {
  reasons: Reason[];
  delivery: Delivery | null;
}

export type Recommendation = RecommendedEntry & Partial<RecommendationDetails>;

/** As previews have it. */
export type DetailedRecommendation = RecommendedEntry & RecommendationDetails;

export interface ContactSummary {
  /** Key of the likeliest stage. */
  stage: string;
  /** Probability of each stage; sums to 1. */
  stages: Record<string, number>;
  /** Probability of each likely intent; sums to at most 1. */
  intents: Record<string, number>;
  /** Number of touchpoints. */
  touchpoints: number;
  /** The strongest evidence for the contact's stage, strongest first; at most 3. */
  evidence: StageEvidence[];
  /** The favour that is best asked for now; at most one. */
  moments: AskMoment[];
  next: NextStep;
}

/** The one thing to do for a contact next. */
export interface NextStep {
  kind: 'content' | 'ask' | 'wait';
  /** Key of the favour to ask for; null for others. */
  ask: string | null;
  /** As in touchpoints, in lower case; `site` at their next visit. */
  channel: string;
  /** ISO 8601. */
  notBefore: string;
  /** When it should be looked at anew, ISO 8601; null for no time in particular. */
  until: string | null;
  /** In the list's locale where translated, else in English. */
  why: string;
}

export interface StageEvidence {
  type: string;
  /** ISO 8601. */
  occurredAt: string;
  /** The content, if it is published, known, and of a type that the caller may find. */
  contentType?: string;
  documentId?: string;
  /** Key of the stage that it is evidence for. */
  stage: string;
  /**
   * Weight of evidence on the request's UTC day: the log likelihood ratio (nats), decayed by time and by later touches.
   */
  weight: number;
}

export interface AskMoment {
  /** Key of the moment: `review`, `referral`, `testimonial`, `case-study`. */
  key: string;
  /** Why now, with the value delivered, in the list's locale where translated, else in English. */
  detail: string;
}

export interface RecommendationsMeta {
  recommendationId: string;
  /** Left out for callers with an `anonymousId` and no API token, and where `include` leaves it out. */
  contact?: ContactSummary;
  model: { version: string; events: number };
  /** Left out where everything fits the contact. */
  unfit?: UnfitMeta;
  /** Left out when no rule applies to the request. */
  rules?: RulesMeta;
  /** Left out when the contact is in no experiment. */
  experiment?: ExperimentMeta;
}

/** Effect of the editors' rules on a list. */
export interface RulesMeta {
  /** Strongest first. Left out like `contact`. */
  applied?: { id: string; name: string; effect: RuleEffect }[];
  /** Whether the rules have excluded every entry. */
  emptied: boolean;
  /** The same as a sentence, in the list's locale where translated, else in English; else null. */
  detail: string | null;
}

/** `GET|POST /recommendations` */
export type RecommendationsAnswer = Answer<Recommendation[], RecommendationsMeta>;

export const BATCH_ERRORS = ['invalid_value', 'not_yours', 'unavailable'] as const;

/** What is wrong with one contact of a batch. */
export interface BatchError {
  code: (typeof BATCH_ERRORS)[number];
  message: string;
}

/** A line of `POST /recommendations/batch`: the list of one contact, or why there is none. */
export type BatchLine =
  | {
      contact: string;
      recommendationId: string;
      data: Recommendation[];
      meta: Pick<RecommendationsMeta, 'contact'>;
      error?: undefined;
    }
  | {
      /** As it was sent. */
      contact: unknown;
      error: BatchError;
    };

/** `POST /lifecycle-map/recommendations/preview` */
export type PreviewAnswer = Answer<DetailedRecommendation[], RecommendationsMeta>;

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
  /** An editors' rule excludes it. */
  | 'rule'
  /** The contact is in the arm of an experiment that gets no lists. */
  | 'experiment'
  /** A rule of the lifecycle keeps it from this contact. */
  | 'lifecycle';

/** `GET /recommendations/explain` */
export type ExplanationAnswer = Answer<
  ContentAddress & {
    /**
     * From 1 in the list for the same parameters and, after it, among everything else that the contact could get; null
     * when excluded.
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
