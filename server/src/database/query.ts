import type { Database } from '../strapi';

/** A statement that is being built. */
export type Query = ReturnType<Database['connection']['queryBuilder']>;
