import { z } from '@strapi/utils';

import { MOST_IN_JOB, type PutTagsBody } from '../../../plugin/contracts/tags';
import { FACETS } from '../../../plugin/taxonomy/taxonomy';
import { LIMITS, list, text } from '../http';

export const MAX_TERMS = 50;
const MAX_SEARCH = 255;

const terms = z.array(text(LIMITS.term)).max(MAX_TERMS);

const tags = {
  stages: terms,
  intents: terms,
  format: text(LIMITS.term).nullable(),
  topics: terms,
};

const facetTerms = z
  .array(z.strictObject({ facet: z.enum(FACETS), term: text(LIMITS.term) }))
  .max(FACETS.length * MAX_TERMS)
  .optional();

/** `PUT /tags/:contentType/:documentId` */
export const putTagsBody: z.ZodType<PutTagsBody> = z.strictObject({
  data: z.strictObject(tags),
  before: z.strictObject(tags).optional(),
  accepted: facetTerms,
  dismissed: facetTerms,
  restored: facetTerms,
  confirmed: z.boolean().optional(),
});

const some = z.strictObject(tags).partial();

/** `POST /tags/bulk` */
export const bulkTagsBody = z.strictObject({
  data: z
    .strictObject({
      contentType: text(LIMITS.uid),
      documentIds: z.array(text(LIMITS.documentId)).min(1).max(MOST_IN_JOB).optional(),
      matching: z
        .strictObject({
          filters: z.record(z.string(), z.unknown()).optional(),
          _q: text(MAX_SEARCH).optional(),
          locale: text(LIMITS.locale).optional(),
        })
        .optional(),
      set: some.optional(),
      add: some.optional(),
      remove: some.optional(),
    })
    .refine(
      ({ set, add, remove }) =>
        [set, add, remove].filter((change) => change !== undefined).length === 1,
      'takes exactly one of set, add and remove',
    )
    .refine(
      ({ documentIds, matching }) => (documentIds === undefined) !== (matching === undefined),
      'takes exactly one of documentIds and matching',
    ),
});

/** `GET /tags` */
export const tagsPageQuery = z.strictObject({
  contentType: text(LIMITS.uid),
  documentIds: list(1_000, LIMITS.documentId),
});

/** Not strict: the router leaves parameters of other routes that match the path, too. */
export const tagsParams = z.object({
  contentType: text(LIMITS.uid),
  documentId: text(LIMITS.documentId),
});
