import { z } from '@strapi/utils';

import { INCLUDABLE } from '../../../plugin/contracts/recommendations';

import { person } from '../people';
import { inlineTouchpoint } from '../ingestion';
import { instant, integer, LIMITS, list, separated, text } from '../http';
import { shape, slot } from '../library';

const MAX_LIMIT = 50;
const MAX_INLINE = 500;

const context = z.strictObject({
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
});

/** What comes beside the entries. */
const include = z.preprocess(
  (value) => (value === '' ? [] : value),
  separated(z.array(z.enum(INCLUDABLE)).max(INCLUDABLE.length)),
);

const wanted = {
  ...person,
  ...slot,
  limit: integer(1, MAX_LIMIT).optional(),
  placement: text(LIMITS.placement).optional(),
  exclude: list(1_000, LIMITS.documentId).default([]),
  context: context.optional(),
  at: instant.optional(),
  channel: text(LIMITS.channel).optional(),
};

const query = {
  ...wanted,
  ...shape,
  include: include.optional(),
};

/** `GET /recommendations` */
export const recommendationQuery = z.strictObject(query);

const touchpoints = z.array(inlineTouchpoint).max(MAX_INLINE).default([]);

/** `POST /recommendations` */
export const recommendationBody = z.strictObject({
  ...query,
  touchpoints,
});

const MAX_CONTACTS = 1_000;
const MAX_BATCH_LIMIT = 10;

/** `POST /recommendations/batch`: what a list may be asked for that is not about one person. */
export const batchBody = z.strictObject({
  ...slot,
  ...shape,
  /** Each is looked at by itself, so that a wrong one loses no other. */
  contacts: z.array(z.unknown()).min(1).max(MAX_CONTACTS),
  limit: integer(1, MAX_BATCH_LIMIT).optional(),
  placement: wanted.placement,
  exclude: wanted.exclude,
  at: wanted.at,
  channel: wanted.channel,
  include: include.optional(),
});

/** `POST /recommendations/preview` */
export const previewBody = z.strictObject({
  ...wanted,
  ...shape,
  touchpoints,
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
