import { z } from '@strapi/utils';

import type { CoverageAnswer } from '../../../plugin/contracts/coverage';
import { answer, count, noMeta, share } from '../http';
import { term } from '../taxonomy';

const suggestion = z.object({
  format: z.string().nullable(),
  stage: z.string().nullable(),
  intent: z.string().nullable(),
  locale: z.string().nullable(),
  topic: z.string().nullable(),
  contentType: z.string().nullable(),
  text: z.string(),
});

const place = { row: z.string(), column: z.string() };

/** As the content API answers it: drafts, stale and untagged entries are the admin API's. */
export const coverageAnswer: z.ZodType<CoverageAnswer> = answer(
  z.object({
    rows: z.array(z.object(term)),
    columns: z.array(z.object(term)),
    cells: z.array(z.object({ ...place, total: count, published: count })),
    gaps: z.array(
      z.object({ ...place, severity: share, demand: count, exhausted: count, suggestion }),
    ),
  }),
  noMeta,
);
