import type { SeedType } from '../seed/types';

/** `type/slug` of an entry → its documentId. */
export type DocumentIds = Map<string, string>;

export const entryKey = (type: SeedType, slug: string): string => `${type}/${slug}`;
