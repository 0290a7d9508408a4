import { z } from '@strapi/utils';

import { TAGGING_QUEUES } from '../../../plugin/contracts/tagging';
import { integer, LIMITS, list, text } from '../http';

/** `contentType/documentId`, as `meta.next` gives it. */
const cursor = text(LIMITS.uid + LIMITS.documentId + 1)
  .regex(/^[^/]+\/[^/]+$/, 'must be what meta.next gave')
  .transform((value) => {
    const [contentType = '', documentId = ''] = value.split('/');
    return { contentType, documentId };
  });

/** `GET /tagging` */
export const taggingQuery = z.strictObject({
  queue: z.enum(TAGGING_QUEUES).default('untagged'),
  contentTypes: list(100, LIMITS.uid).optional(),
  locale: text(LIMITS.locale).optional(),
  format: text(LIMITS.term).optional(),
  after: cursor.optional(),
  pageSize: integer(1, 50).default(20),
});

/** `GET /tagging/groups` */
export const groupsQuery = taggingQuery.pick({ contentTypes: true, locale: true });

export type ParsedGroupsQuery = z.output<typeof groupsQuery>;
export type ParsedTaggingQuery = z.output<typeof taggingQuery>;
