import type { FacetTerm } from '../taxonomy/facet-terms';
import type { FormatConflict } from '../taxonomy/merge-tags';
import type { Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';
import type { Job } from './jobs';

export type { FacetTerm };

/** Who gave a document one of its terms, and when. */
export interface TagAuthorship extends FacetTerm {
  /** `editor` by hand, `suggestion` when one was accepted, `clone` copied with the entry, `import` from a file. */
  source: string;
  /** Name of the admin user, or null when it was no admin user or they are gone. */
  author: string | null;
  /** ISO 8601. */
  setAt: string;
}

export interface DocumentTags extends Tags {
  contentType: string;
  documentId: string;
  /** One for each term, newest first. */
  authorship: TagAuthorship[];
}

/** What editors said of a document's suggestions, beside its tags. */
export interface Review {
  /** Terms that were suggested and are not to be suggested for it again, to nobody. */
  dismissed: FacetTerm[];
  /** When an editor last said that its tags are right as a whole, in ISO 8601; null for never. */
  confirmedAt: string | null;
}

export type ReviewedTags = DocumentTags & Review;

/** `GET|DELETE /lifecycle-map/tags/:contentType/:documentId` */
export type TagsAnswer = Answer<ReviewedTags>;

/** A format that two editors chose at once. */
export interface TagsConflict extends FormatConflict {
  /** Name of the admin user whose choice stays, or null when it is not known. */
  author: string | null;
}

/** `PUT /lifecycle-map/tags/:contentType/:documentId`: `conflicts` names what was not changed, and why. */
export type PutTagsAnswer = Answer<ReviewedTags, { conflicts: TagsConflict[] }>;

/** `PUT /lifecycle-map/tags/:contentType/:documentId` */
export interface PutTagsBody {
  data: Tags;
  /**
   * The tags that the editor saw before they changed them. With it, only what they changed is changed, so that
   * nothing is lost of what somebody else changed meanwhile; without it, `data` takes the place of everything.
   */
  before?: Tags;
  /** Which of the terms were suggested and accepted; counts for those that the document did not have. */
  accepted?: FacetTerm[];
  /** Suggested terms that are not to be suggested for the document again. One that is set is not dismissed. */
  dismissed?: FacetTerm[];
  /** Dismissed terms that may be suggested again. */
  restored?: FacetTerm[];
  /** Whether its tags are right as they now are, all of them; absent: nothing is said of that. */
  confirmed?: boolean;
}

/** `GET /lifecycle-map/tags?contentType=&documentIds[]=`: one row a document asked for, in that order. */
export type TagsPageAnswer = Answer<DocumentTags[]>;

/** Up to as many entries are changed at once, all or nothing; more become a job. */
export const MOST_AT_ONCE = 1_000;
/** As many ids can be named; more can be told by a filter. */
export const MOST_IN_JOB = 20_000;

/** The entries that a list of the Content Manager shows, all pages of it. */
export interface ListQuery {
  /** As Strapi takes them. */
  filters?: Record<string, unknown>;
  _q?: string;
  locale?: string;
}

/** The change that `POST /lifecycle-map/tags/bulk` makes: exactly one of the three, to exactly one kind of target. */
export interface BulkTagsBody {
  data: {
    contentType: string;
    documentIds?: string[];
    /** All that the list shows: always a job. */
    matching?: ListQuery;
    /** Replaces the facets that are named, leaves the others. */
    set?: Partial<Tags>;
    add?: Partial<Tags>;
    remove?: Partial<Tags>;
  };
}

export interface BulkTagsResult {
  documentId: string;
  /** Terms added to and removed from the document. */
  added: number;
  removed: number;
}

/** With status 200 a result for each entry, with 202 the job that was started. */
export type BulkTagsAnswer = Answer<BulkTagsResult[] | Job>;
