import { z } from '@strapi/utils';

/** `POST /lifecycle-map/sources/resolve-urls` */
export const resolveUrlsBody = z.strictObject({
  /** Id of the last touchpoint that was looked at. */
  after: z.int().min(0).default(0),
});
