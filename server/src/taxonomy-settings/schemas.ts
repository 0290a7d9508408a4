import { z } from '@strapi/utils';

import {
  TAXONOMY_FILE_FORMAT,
  type PutTaxonomyBody,
} from '../../../plugin/contracts/taxonomy-settings';
import type { Collection } from '../../../plugin/taxonomy/document/taxonomy-document';
import type { TaxonomyFile } from '../../../plugin/taxonomy/document/taxonomy-file';
import { omit } from '../../../plugin/taxonomy/omit';
import { TERM_COLOURS } from '../../../plugin/taxonomy/taxonomy';
import { LIMITS, text, textOrEmpty } from '../http';

/** Terms of a list. */
export const MOST_TERMS = 5_000;
/** Languages of a label, stages of a format, channels of a stage. */
const MOST_PARTS = 100;
const LABEL = 255;
const GOAL = 1_000;
const MOST_WEIGHT = 1_000_000;

const key = text(LIMITS.term);
const reference = key.nullable();

const term = {
  key,
  label: text(LABEL),
  labels: z
    .record(text(LIMITS.locale), text(LABEL))
    .refine((labels) => Object.keys(labels).length <= MOST_PARTS, 'names too many languages'),
  colour: z.enum(TERM_COLOURS).nullable(),
  retired: z.boolean(),
  replacedBy: reference,
};

/** A list of terms, each of which may leave out whatever it wants. */
const terms = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ ...term, ...shape }).partial()).max(MOST_TERMS);

const lists = {
  stages: terms({
    goal: textOrEmpty(GOAL),
    advice: textOrEmpty(GOAL),
    channels: z.array(text(LIMITS.term)).max(MOST_PARTS),
  }),
  intents: terms({ stage: key }),
  formats: terms({
    stages: z.array(key).max(MOST_PARTS),
    repeatable: z.boolean(),
    asks: z.boolean(),
  }),
  topics: terms({}),
  touchpointTypes: terms({
    stage: reference,
    intent: reference,
    strength: z.number().positive().max(MOST_WEIGHT),
    consumes: z.boolean(),
    purchase: z.boolean(),
    loyalIntent: reference,
    response: z.enum(['answered', 'shown', 'refused']).nullable(),
    delivers: z.number().min(0).max(MOST_WEIGHT),
    trouble: z.boolean(),
    starts: z.boolean(),
    completes: z.boolean(),
    seenIn: z.array(key).max(MOST_PARTS),
    ask: z.enum(['shown', 'answered']).nullable(),
  }),
} satisfies Record<Collection, z.ZodType>;

/** A taxonomy file. */
export const taxonomyFile: z.ZodType<TaxonomyFile> = z
  .strictObject({ ...lists, format: z.literal(TAXONOMY_FILE_FORMAT).optional() })
  .partial()
  .transform((file): TaxonomyFile => omit(file, 'format'))
  .refine((file) => Object.keys(file).length > 0, 'holds none of the lists of a taxonomy');

const version = text(64).optional();

/** `PUT /taxonomy/settings` */
export const putTaxonomyBody: z.ZodType<PutTaxonomyBody> = z.strictObject({
  data: taxonomyFile,
  versions: z.strictObject({
    stages: version,
    intents: version,
    formats: version,
    topics: version,
    touchpointTypes: version,
  }),
});

/** `POST /taxonomy/preview` */
export const previewTaxonomyBody = z.strictObject({ data: taxonomyFile });

/** Not strict: the router leaves parameters of other routes that match the path, too. */
export const taxonomyChangeParams = z.object({
  id: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number),
});
