import type { FacetTerm } from '../taxonomy/facet-terms';
import type { FormatConflict } from '../taxonomy/merge-tags';
import type { Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';
import type { Job } from './jobs';

export type { FacetTerm };

/** Who set one of a document's terms, and when. */
export interface TagAuthorship extends FacetTerm {
  /** `editor`: by hand; `suggestion`: an accepted suggestion; `clone`: copied with the entry; `import`: from a file. */
  source: string;
  /** Name of the admin user; null if it was not one, or they were deleted. */
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

/** Editors' decisions about a document, besides its tags. */
export interface Review {
  /** Suggested terms that were dismissed for the document, for all editors. */
  dismissed: FacetTerm[];
  /** When an editor last confirmed all tags, in ISO 8601; null if never. */
  confirmedAt: string | null;
}

export type ReviewedTags = DocumentTags & Review;

/** `GET|DELETE /lifecycle-map/tags/:contentType/:documentId` */
export type TagsAnswer = Answer<ReviewedTags>;

/** A format that two editors changed at the same time. */
export interface TagsConflict extends FormatConflict {
  /** Name of the admin user whose choice was kept, or null if unknown. */
  author: string | null;
}

/** `PUT /lifecycle-map/tags/:contentType/:documentId`: `conflicts` lists what was not changed, and why. */
export type PutTagsAnswer = Answer<ReviewedTags, { conflicts: TagsConflict[] }>;

/** `PUT /lifecycle-map/tags/:contentType/:documentId` */
export interface PutTagsBody {
  data: Tags;
  /**
   * The tags that the editor started from. With it, only the editor's changes are applied, so that concurrent changes
   * by others are kept; without it, `data` replaces all tags.
   */
  before?: Tags;
  /** Terms that were accepted suggestions; only counts for terms that are new to the document. */
  accepted?: FacetTerm[];
  /** Suggested terms to dismiss for the document. A term that is set is not dismissed. */
  dismissed?: FacetTerm[];
  /** Dismissed terms that may be suggested again. */
  restored?: FacetTerm[];
  /** Whether all its tags are confirmed; absent: no statement. */
  confirmed?: boolean;
}

/** `GET /lifecycle-map/tags?contentType=&documentIds[]=`: one row for each document, in the requested order. */
export type TagsPageAnswer = Answer<DocumentTags[]>;

/** Limit of entries changed in one request, all or nothing; more become a job. */
export const MOST_AT_ONCE = 1_000;
/** Limit of ids in a job; for more, use a filter. */
export const MOST_IN_JOB = 20_000;

/** All entries of a list in the Content Manager. */
export interface ListQuery {
  /** In Strapi's format. */
  filters?: Record<string, unknown>;
  _q?: string;
  locale?: string;
}

/** The body of `POST /lifecycle-map/tags/bulk`: exactly one of the three changes, for exactly one kind of target. */
export interface BulkTagsBody {
  data: {
    contentType: string;
    documentIds?: string[];
    /** All entries of the list: always a job. */
    matching?: ListQuery;
    /** Replaces the named facets, and keeps the others. */
    set?: Partial<Tags>;
    add?: Partial<Tags>;
    remove?: Partial<Tags>;
  };
}

export interface BulkTagsResult {
  documentId: string;
  /** Number of terms added and removed. */
  added: number;
  removed: number;
}

/** With status 200 a result for each entry, with 202 the started job. */
export type BulkTagsAnswer = Answer<BulkTagsResult[] | Job>;
