import type { Collection } from './taxonomy-document';

/** A site's settings of one term, as stored: differences from the default term, or all of its own term. */
export interface StoredTerm {
  facet: string;
  key: string;
  /** Null for the default's. */
  label: string | null;
  /** Properties by name; `order` is the index in its list. */
  changes: Record<string, unknown> | null;
}

/** The facet under which a collection's terms are stored. */
export const STORED_FACET: Record<Collection, string> = {
  stages: 'stage',
  intents: 'intent',
  formats: 'format',
  topics: 'topic',
  touchpointTypes: 'touchpoint-type',
};
