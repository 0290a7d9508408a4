import type { LifecycleRule } from '../ranking/guidance/lifecycle-rule';
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
  /** Left out for callers with an `anonymousId` and no API token. */
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
