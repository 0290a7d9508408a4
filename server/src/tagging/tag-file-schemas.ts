import { z } from '@strapi/utils';

import {
  EXPORTED_ENTRIES,
  TAG_FILE_FORMATS,
  type TagFileRow,
} from '../../../plugin/contracts/tag-files';
import { LIMITS, list, text } from '../http';
import { MAX_TERMS } from './tag-schemas';

/** As long as a slug may be in any database. */
const MAX_SLUG = 255;
const MAX_TITLE = 10_000;
const NO_TYPE = 'Name the content type by its uid, such as api::article.article';

const terms = z.array(text(LIMITS.term)).max(MAX_TERMS).optional();
const optional = (max: number) => text(max).nullable().optional();

/** One row of a file of tags. */
export const tagFileRow: z.ZodType<TagFileRow> = z
  .strictObject({
    contentType: z.string(NO_TYPE).min(1, NO_TYPE).max(LIMITS.uid),
    documentId: optional(LIMITS.documentId),
    slug: optional(MAX_SLUG),
    locale: optional(LIMITS.locale),
    title: z.string().max(MAX_TITLE).nullable().optional(),
    stages: terms,
    intents: terms,
    format: optional(LIMITS.term),
    topics: terms,
  })
  .refine(({ documentId, slug }) => Boolean(documentId ?? slug), {
    path: ['documentId'],
    error: 'Name the entry by its documentId or its slug',
  });

/** `GET /tags/export` */
export const exportTagsQuery = z.strictObject({
  format: z.enum(TAG_FILE_FORMATS).default('csv'),
  entries: z.enum(EXPORTED_ENTRIES).default('all'),
  contentTypes: list(100, LIMITS.uid).optional(),
});

/** `POST /tags/import` */
export const importTagsQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});
