import { z } from '@strapi/utils';

/** Strapi's envelope of a failure. */
export const apiError = z.object({
  data: z.null(),
  error: z.object({
    status: z.int(),
    name: z.string(),
    message: z.string(),
    details: z
      .object({
        code: z.string(),
        errors: z.array(
          z
            .object({
              path: z.array(z.string()),
              message: z.string(),
              name: z.string(),
              code: z.string(),
            })
            .partial({ name: true, code: true }),
        ),
      })
      .partial(),
  }),
});
