import type { Database } from '../strapi/parts';

/** A statement that is being built. */
export type Query = ReturnType<Database['connection']['queryBuilder']>;
