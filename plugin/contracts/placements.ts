import type { Answer } from './envelope';

/** A named place on a site: what its lists are where a request says nothing else. */
export interface Placement {
  key: string;
  /** Uids of content types; empty for all that the caller may find. */
  types: string[];
  /** 1–50. */
  limit: number;
  /** Only entries that are tagged so; empty for all. */
  stages: string[];
  formats: string[];
  /** Where the list is shown, as touchpoints name it; null where nobody has said. */
  channel: string | null;
  /** documentIds of what is shown where a list is empty or late. */
  fallback: string[];
}

/** `GET /placements`, by key */
export type PlacementsAnswer = Answer<Placement[]>;
