import { z } from '@strapi/utils';

import { person } from '../people/person';
import { inlineTouchpoint } from '../ingestion/schemas';
import { instant, integer, LIMITS, list, text } from '../http/text';

const MAX_LIMIT = 50;
const DEFAULT_LIMIT = 10;
const MAX_INLINE = 500;

const context = z.strictObject({
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
});

/** As deep as Strapi reads a query. */
const MAX_DEPTH = 20;

/** Objects in objects, at most so deep, and nowhere null: Strapi's own check of `populate` fails on either. */
const isReadable = (value: unknown, depth = MAX_DEPTH): boolean => {
  if (value === null) return false;
  if (typeof value !== 'object') return true;
  return depth > 0 && Object.values(value).every((inner) => isReadable(inner, depth - 1));
};

const populateTree = z
  .record(z.string(), z.unknown())
  .refine((value) => isReadable(value), 'must not hold null, nor be nested deeper than 20 levels');

const shape = {
  fields: z.union([z.string(), z.array(z.string())]).optional(),
  populate: z.union([z.string(), z.array(z.string()), populateTree]).optional(),
};

const slot = {
  contentTypes: list(100, LIMITS.uid).optional(),
  locale: text(LIMITS.locale).optional(),
  stages: list(100, LIMITS.term).default([]),
  intents: list(100, LIMITS.term).default([]),
  formats: list(100, LIMITS.term).default([]),
};

const wanted = {
  ...person,
  ...slot,
  limit: integer(1, MAX_LIMIT).default(DEFAULT_LIMIT),
  exclude: list(1_000, LIMITS.documentId).default([]),
  context: context.optional(),
  at: instant.optional(),
  channel: text(LIMITS.channel).optional(),
};

const query = {
  ...wanted,
  ...shape,
};

/** `GET /recommendations` */
export const recommendationQuery = z.strictObject(query);

/** `POST /recommendations` */
export const recommendationBody = z.strictObject({
  ...query,
  touchpoints: z.array(inlineTouchpoint).max(MAX_INLINE).default([]),
});
export type ParsedRecommendations = z.output<typeof recommendationBody>;

/** `POST /recommendations/preview` */
export const previewBody = z.strictObject({
  ...recommendationBody.shape,
  rules: text(LIMITS.documentId).default('active'),
});
export type ParsedPreview = z.output<typeof previewBody>;

/** `POST /recommendations/preview/explain` */
export const previewExplainBody = z.strictObject({
  ...previewBody.shape,
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
});

/** `GET /recommendations/explain` */
export const explainQuery = z.strictObject({
  ...wanted,
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
});

/** `GET /contents` */
export const contentsQuery = z.strictObject({
  ...slot,
  ...shape,
  topics: list(100, LIMITS.term).default([]),
  pagination: z
    .strictObject({
      page: integer(1, 1_000_000).optional(),
      pageSize: integer(1, 1_000).optional(),
      start: integer(0, 100_000_000).optional(),
      limit: integer(1, 1_000).optional(),
      withCount: z
        .preprocess(
          (value) =>
            value === 'true' ||
            value === true ||
            value === '1' ||
            (value === 'false' || value === '0' ? false : value),
          z.boolean(),
        )
        .default(true),
    })
    .refine(
      ({ page, pageSize, start, limit }) =>
        (page === undefined && pageSize === undefined) ||
        (start === undefined && limit === undefined),
      'takes page and pageSize, or start and limit, not both',
    )
    .default({ withCount: true }),
});
