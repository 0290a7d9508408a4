import { z } from '@strapi/utils';

import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { FACETS, TERM_COLOURS } from '../../../plugin/taxonomy/taxonomy';
import { answer, count, noMeta } from '../http';

const labels = z.record(z.string(), z.string()).optional();
/** What every term has. */
export const term = {
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
    formats: z.array(
      z.object({
        ...term,
        stages: z.array(z.string()),
        repeatable: z.boolean(),
        asks: z.boolean().optional(),
      }),
    ),
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
