import { z } from '@strapi/utils';

import {
  JOURNEY_DAYS,
  WITHIN_DAYS,
  type JourneysRequest,
} from '../../../plugin/contracts/journeys';
import { LIMITS, text } from '../http';

/** One of a few whole numbers, as text in a query. */
const oneOf = <Value extends number>(values: readonly Value[]) =>
  z
    .string()
    .transform(Number)
    .refine((value): value is Value => values.some((known) => known === value), {
      error: `must be one of ${values.join(', ')}`,
    });

/** `GET /performance` */
export const performanceQuery = z.strictObject({ days: oneOf(JOURNEY_DAYS).default(90) });

/** `GET /journeys` */
export const journeysQuery = z
  .strictObject({
    days: oneOf(JOURNEY_DAYS).default(90),
    within: oneOf(WITHIN_DAYS).default(30),
    from: text(LIMITS.term).optional(),
    to: text(LIMITS.term).optional(),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ['to'],
    message: 'from and to go together',
  })
  .transform(({ from, to, ...request }): JourneysRequest => ({
    ...request,
    pair: from === undefined || to === undefined ? null : { from, to },
  }));

/** `GET /insights/:contentType/:documentId` */
export const insightsQuery = z.strictObject({ locale: text(LIMITS.locale).optional() });
