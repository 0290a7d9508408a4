import { z } from '@strapi/utils';

import type { ContentsAnswer } from '../../../plugin/contracts/contents';
import { address, answer, count, entry, tags } from '../http';

const pagination = z.union([
  z.object({
    page: count,
    pageSize: count,
    pageCount: count.optional(),
    total: count.optional(),
  }),
  z.object({ start: count, limit: count, total: count.optional() }),
]);

export const contentsAnswer: z.ZodType<ContentsAnswer> = answer(
  z.array(z.object({ ...address, ...tags, url: z.string().nullable(), entry })),
  z.object({ pagination }),
);
