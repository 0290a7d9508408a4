import { z } from '@strapi/utils';

import type { ContentsAnswer } from '../../../plugin/contracts/contents';
import type { CoverageAnswer } from '../../../plugin/contracts/coverage';
import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { FACETS, TERM_COLOURS } from '../../../plugin/taxonomy/taxonomy';
import { address, answer, count, entry, noMeta, share, tags } from '../http/answer';

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

const labels = z.record(z.string(), z.string()).optional();
const term = {
  key: z.string(),
  label: z.string(),
  labels,
  colour: z.enum(TERM_COLOURS).optional(),
};

export const taxonomyAnswer: z.ZodType<TaxonomyAnswer> = answer(
  z.object({
    stages: z.array(
      z.object({ ...term, goal: z.string(), advice: z.string().optional(), order: count }),
    ),
    intents: z.array(z.object({ ...term, stage: z.string() })),
    formats: z.array(z.object({ ...term, stages: z.array(z.string()), repeatable: z.boolean() })),
    topics: z.array(z.object(term)),
    touchpointTypes: z.array(
      z.object({ ...term, stage: z.string().nullable(), consumes: z.boolean() }),
    ),
    retired: z.array(
      z.object({
        facet: z.enum(FACETS),
        key: z.string(),
        label: z.string(),
        labels,
        replacedBy: z.string().nullable(),
      }),
    ),
  }),
  noMeta,
);

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
