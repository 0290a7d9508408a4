import { z } from '@strapi/utils';

import { integer, LIMITS, list, text } from '../http';

/** Strapi's own check of `populate` fails on null. Its depth is within the budget of the request. */
const isReadable = (value: unknown): boolean =>
  value !== null && (typeof value !== 'object' || Object.values(value).every(isReadable));

const populateTree = z.record(z.string(), z.unknown()).refine(isReadable, 'must not hold null');

/** Which fields and relations of entries are asked for. */
export const shape = {
  fields: z.union([z.string(), z.array(z.string())]).optional(),
  populate: z.union([z.string(), z.array(z.string()), populateTree]).optional(),
};

/** Which entries are asked for. */
export const slot = {
  contentTypes: list(100, LIMITS.uid).optional(),
  locale: text(LIMITS.locale).optional(),
  stages: list(100, LIMITS.term).default([]),
  intents: list(100, LIMITS.term).default([]),
  formats: list(100, LIMITS.term).default([]),
};

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

/** `GET /entries` */
export const entriesQuery = z.strictObject({
  text: z.string().max(200).default(''),
  /** Names entries instead of searching for them. */
  documentIds: list(200, LIMITS.documentId).optional(),
  locale: text(LIMITS.locale).optional(),
});
