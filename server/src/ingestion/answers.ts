import { z } from '@strapi/utils';

import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { answer, count, errorCode } from '../http';

const ignoredReason = z.enum([
  'unmapped_event',
  'nothing_to_learn',
  'machine',
  'link_scanner',
  'prefetch',
  'no_consent',
  'privacy_signal',
  'stateless',
]);

export const touchpointsAnswer = answer(
  z.object({
    accepted: count,
    duplicates: count,
    rejected: z.array(
      z.object({
        index: count,
        errors: z.array(
          z.object({ path: z.array(z.string()), message: z.string(), code: errorCode }),
        ),
      }),
    ),
  }),
  z.object({ ignored: z.partialRecord(ignoredReason, count).optional() }),
) satisfies z.ZodType<TouchpointsAnswer>;
