import { z } from '@strapi/utils';

import type { PlacementsAnswer } from '../../../plugin/contracts/placements';
import {
  BATCH_ERRORS,
  type BatchLine,
  type ExclusionCode,
  type ExplanationAnswer,
  type RecommendationsAnswer,
} from '../../../plugin/contracts/recommendations';
import { ARMS } from '../../../plugin/experiments/assign-arm';
import { LIFECYCLE_RULES } from '../../../plugin/ranking/guidance/lifecycle-rule';
import type { ReasonCode } from '../../../plugin/ranking/reason';
import { RULE_EFFECTS } from '../../../plugin/ranking/rules/rule';
import { address, answer, count, entry, name, noMeta, share, tags, time } from '../http';

const reasonCode = z.enum({
  stage_fit: 'stage_fit',
  intent_match: 'intent_match',
  next_in_journeys: 'next_in_journeys',
  similar_journeys: 'similar_journeys',
  similar_content: 'similar_content',
  popular_now: 'popular_now',
  fresh: 'fresh',
  topic_match: 'topic_match',
  search_match: 'search_match',
  editorial: 'editorial',
  exploration: 'exploration',
  moves_forward: 'moves_forward',
  other: 'other',
} satisfies { [Code in ReasonCode]: Code });

const exclusionCode = z.enum({
  not_published: 'not_published',
  other_locale: 'other_locale',
  not_opted_in: 'not_opted_in',
  forbidden: 'forbidden',
  context: 'context',
  consumed: 'consumed',
  exclude: 'exclude',
  slot: 'slot',
  rule: 'rule',
  experiment: 'experiment',
  lifecycle: 'lifecycle',
} satisfies { [Code in ExclusionCode]: Code });

const reason = name(
  'Reason',
  z.object({
    code: reasonCode,
    contribution: z.number(),
    detail: z.string(),
    params: z.object({
      contentType: z.string().optional(),
      documentId: z.string().optional(),
      title: z.string().optional(),
      term: z.string().optional(),
      count: count.optional(),
    }),
  }),
);

const meta = z.object({
  recommendationId: z.string(),
  contact: z
    .object({
      stage: z.string(),
      stages: z.record(z.string(), share),
      intents: z.record(z.string(), share),
      touchpoints: count,
      evidence: z.array(
        z.object({
          type: z.string(),
          occurredAt: time,
          contentType: z.string().optional(),
          documentId: z.string().optional(),
          stage: z.string(),
          weight: z.number(),
        }),
      ),
      moments: z.array(z.object({ key: z.string(), detail: z.string() })),
      next: z.object({
        kind: z.enum(['content', 'ask', 'wait']),
        ask: z.string().nullable(),
        channel: z.string(),
        notBefore: time,
        until: time.nullable(),
        why: z.string(),
      }),
    })
    .optional(),
  model: z.object({ version: z.string(), events: count }),
  unfit: z.object({ rule: z.enum(LIFECYCLE_RULES), detail: z.string() }).optional(),
  experiment: z
    .object({ id: z.string(), name: z.string(), arm: z.enum(ARMS), reason: z.string() })
    .optional(),
  rules: z
    .object({
      applied: z
        .array(z.object({ id: z.string(), name: z.string(), effect: z.enum(RULE_EFFECTS) }))
        .optional(),
      emptied: z.boolean(),
      detail: z.string().nullable(),
    })
    .optional(),
});

const recommendation = name(
  'Recommendation',
  z.object({
    rank: z.int().min(1),
    score: z.number(),
    ...address,
    ...z.object(tags).partial().shape,
    reasons: z.array(reason).optional(),
    delivery: z
      .object({ channel: z.string(), notBefore: time, confidence: share, basis: z.string() })
      .nullable()
      .optional(),
    url: z.string().nullable(),
    entry,
  }),
);

export const placementsAnswer: z.ZodType<PlacementsAnswer> = answer(
  z.array(
    z.object({
      key: z.string(),
      types: z.array(z.string()),
      limit: z.int().min(1),
      stages: z.array(z.string()),
      formats: z.array(z.string()),
      channel: z.string().nullable(),
      fallback: z.array(z.string()),
    }),
  ),
  noMeta,
);

export const batchLine: z.ZodType<BatchLine> = z.union([
  z.object({
    contact: z.string(),
    recommendationId: z.string(),
    data: z.array(recommendation),
    meta: meta.pick({ contact: true }),
  }),
  z.object({
    contact: z.unknown(),
    error: z.object({ code: z.enum(BATCH_ERRORS), message: z.string() }),
  }),
]);

export const recommendationsAnswer: z.ZodType<RecommendationsAnswer> = answer(
  z.array(recommendation),
  meta,
);

export const explanationAnswer: z.ZodType<ExplanationAnswer> = answer(
  z.object({
    ...address,
    rank: z.int().min(1).nullable(),
    score: z.number().nullable(),
    reasons: z.array(reason),
    excluded: z.object({ code: exclusionCode, detail: z.string() }).nullable(),
  }),
  meta,
);
