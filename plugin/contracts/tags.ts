import type { Facet, Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';

export interface FacetTerm {
  facet: Facet;
  /** Key of the term. */
  term: string;
}

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

/** `GET|PUT /lifecycle-map/tags/:contentType/:documentId` */
export type TagsAnswer = Answer<DocumentTags>;

/** `PUT /lifecycle-map/tags/:contentType/:documentId` */
export interface PutTagsBody {
  data: Tags;
  /** Which of the terms were suggested and accepted; counts for those that the document did not have. */
  accepted?: FacetTerm[];
}

/** `GET /lifecycle-map/tags?contentType=&documentIds[]=`: one row a document asked for, in that order. */
export type TagsPageAnswer = Answer<DocumentTags[]>;

/** The change that `POST /lifecycle-map/tags/bulk` makes: exactly one of the three. */
export interface BulkTagsBody {
  data: {
    contentType: string;
    documentIds: string[];
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

export type BulkTagsAnswer = Answer<BulkTagsResult[]>;
