import { z } from '@strapi/utils';

import { integer } from '../http';

/** Not strict: the router leaves parameters of other routes that match the path, too. */
export const jobParams = z.object({
  id: z.string().regex(/^\d{1,16}$/, 'must be the id of a job'),
});

/** `GET /jobs` */
export const jobsQuery = z.strictObject({ kind: z.enum(['tags', 'suggest']) });

/** `GET /jobs/:id/items` */
export const jobItemsQuery = z.strictObject({
  after: integer(-1, 1_000_000_000).default(-1),
  pageSize: integer(1, 1_000).default(100),
});
