import type { ReasonCode } from '../ranking/reason';
import type { Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';

export interface Reason {
  code: ReasonCode;
  /** This signal's share of the score; may be negative. */
  contribution: number;
  /** A sentence in the list's locale where translated, else in English. */
  detail: string;
}

export interface Delivery {
  channel: string;
  /** ISO 8601. */
  notBefore: string;
  /** 0–1. */
  confidence: number;
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
}

export interface RecommendationsMeta {
  recommendationId: string;
  /** Left out for callers who act for an `anonymousId` without an API token. */
  contact?: ContactSummary;
  model: { version: string; events: number };
}

/** `GET|POST /recommendations`, `POST /lifecycle-map/recommendations/preview` */
export type RecommendationsAnswer = Answer<Recommendation[], RecommendationsMeta>;

/** Why an entry is not in a contact's list. */
export type ExclusionCode =
  'not_published' | 'other_locale' | 'not_opted_in' | 'forbidden' | 'consumed';

/** `GET /recommendations/explain` */
export type ExplanationAnswer = Answer<
  ContentAddress & {
    /** From 1 among everything that the contact could get; null when excluded. */
    rank: number | null;
    score: number | null;
    reasons: Reason[];
    excluded: { code: ExclusionCode; detail: string } | null;
  },
  RecommendationsMeta
>;

interface ContentAddress {
  contentType: string;
  documentId: string;
  locale: string | null;
}
