import { z } from '@strapi/utils';

import { person } from '../people';
import { inlineTouchpoint } from '../ingestion';
import { instant, integer, LIMITS, list, text } from '../http';
import { shape, slot } from '../library';

const MAX_LIMIT = 50;
const DEFAULT_LIMIT = 10;
const MAX_INLINE = 500;

const context = z.strictObject({
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
});

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

/** `POST /recommendations/preview` */
export const previewBody = z.strictObject({
  ...recommendationBody.shape,
  rules: text(LIMITS.documentId).default('active'),
});

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
