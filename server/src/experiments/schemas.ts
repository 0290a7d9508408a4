import { z } from '@strapi/utils';

import {
  EXPLORATIONS,
  RANKINGS,
  type PostExperimentBody,
} from '../../../plugin/contracts/experiments';
import { integer, list, text } from '../http';

const strategy = z.strictObject({
  ranking: z.enum(RANKINGS),
  rules: text(36),
  exploration: z.literal(EXPLORATIONS).optional(),
});

/** `POST /experiments` */
export const postExperimentBody: z.ZodType<PostExperimentBody> = z.strictObject({
  data: z
    .strictObject({
      name: text(100),
      control: strategy,
      treatment: strategy,
      holdout: z.number().min(0).max(0.9),
      days: integer(1, 365),
      outcomes: z.array(text(64)).min(1).max(20),
    })
    .refine(
      ({ control, treatment }) =>
        control.ranking !== treatment.ranking ||
        control.rules !== treatment.rules ||
        (control.exploration ?? 1) !== (treatment.exploration ?? 1),
      { path: ['treatment'], message: 'must differ from control' },
    ),
});

/** `GET /experiments/power` */
export const powerQuery = z.strictObject({
  days: integer(1, 365),
  holdout: z.coerce.number().min(0).max(0.9).default(0),
  outcomes: list(20, 64).refine((types) => types.length > 0, 'must name a touchpoint type'),
});

/** Not strict, because the router adds parameters of other routes that match the path. */
export const experimentParams = z.object({ id: text(36) });
