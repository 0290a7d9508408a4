import { z } from '@strapi/utils';

import type { PostSuggestionsBody } from '../../../plugin/contracts/suggestions';
import { LIMITS, text } from '../http';

/** `GET /suggestions/:contentType/:documentId` */
export const suggestionsQuery = z.strictObject({ locale: text(LIMITS.locale).optional() });

/** `POST /suggestions` */
export const suggestionsBody: z.ZodType<PostSuggestionsBody> = z.strictObject({
  data: z.strictObject({
    contentType: text(LIMITS.uid),
    locale: text(LIMITS.locale).optional(),
    values: z.record(z.string(), z.unknown()),
  }),
});
