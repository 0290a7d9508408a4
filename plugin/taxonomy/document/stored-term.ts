import type { Collection } from './taxonomy-document';

/** What a site says of one term, as it is stored: what differs from the default term, or all of a term of its own. */
export interface StoredTerm {
  facet: string;
  key: string;
  /** Null: as the default says. */
  label: string | null;
  /** Properties by name; `order` is the term's place in its list, from 0. */
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
