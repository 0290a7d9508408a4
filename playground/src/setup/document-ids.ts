import type { SeedType } from '../seed/types';

/** documentId by `type/slug` of an entry. */
export type DocumentIds = Map<string, string>;

export const entryKey = (type: SeedType, slug: string): string => `${type}/${slug}`;
