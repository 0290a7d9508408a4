import { z } from '@strapi/utils';

import { WATCH_OUTS } from '../../../plugin/watch-outs/watch-outs';
import { integer, LIMITS, text } from '../http';

const page = {
  page: integer(1, 1_000_000).default(1),
  pageSize: integer(1, 100).default(20),
};

/** `GET /contacts` */
export const contactRecordsQuery = z.strictObject({
  ...page,
  search: text(LIMITS.personId).optional(),
  watchOut: z.enum(WATCH_OUTS).optional(),
});

/** `GET /contacts/records/:record/timeline` */
export const timelineQuery = z.strictObject(page);

/** `GET /contacts/records/:record` */
export const overviewQuery = z.strictObject({ locale: text(LIMITS.locale).optional() });

/** `GET /contacts/records/:record/recommendations` */
export const nextQuery = z.strictObject({
  locale: text(LIMITS.locale).optional(),
  limit: integer(1, 50).default(5),
});

/** The number of a contact, as the path has it. */
export const recordParams = z.object({ record: integer(1, Number.MAX_SAFE_INTEGER) });
