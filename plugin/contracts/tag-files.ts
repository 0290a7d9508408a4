import type { Tags, Topic } from '../taxonomy/taxonomy';
import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';
import type { FacetTerm } from './tags';

/** CSV is UTF-8, with several terms in a cell as `a|b`; JSON is a list of rows. */
export const TAG_FILE_FORMATS = ['csv', 'json'] as const;
export type TagFileFormat = (typeof TAG_FILE_FORMATS)[number];

/** Which entries a file is made of. */
export const EXPORTED_ENTRIES = ['all', 'tagged', 'untagged'] as const;
export type ExportedEntries = (typeof EXPORTED_ENTRIES)[number];

/**
 * One entry and its tags, as a file has them. A facet that is left out stays as it is, an empty one is cleared.
 * The entry goes by `documentId`, or else by `slug`, in `locale` when several have it. `title` is for readers.
 */
export interface TagFileRow extends Partial<Tags> {
  contentType: string;
  documentId?: string | null;
  slug?: string | null;
  locale?: string | null;
  title?: string | null;
}

/** What is wrong with a row, and what to do. */
export interface ImportProblem {
  /** Line of a CSV file, which its header is the first of; place in a JSON list, from 1. */
  line: number;
  /** Null when it is the whole row. */
  column: string | null;
  message: string;
}

/** What an import does to the tags of one entry. */
export interface ImportedEntry extends ContentReference {
  line: number;
  /** As the file calls it: by title, slug or documentId. */
  name: string;
  added: FacetTerm[];
  removed: FacetTerm[];
}

/**
 * `POST /lifecycle-map/tags/import?dryRun=`: the file in the field `files` of a form. With problems nothing is written:
 * a dry run lists them, an import answers 400 with them.
 */
export type ImportTagsAnswer = Answer<{
  applied: boolean;
  /** How many the file has. */
  rows: number;
  /** Of the entries whose tags change. */
  changes: ImportedEntry[];
  /** Topics that the file is the first to name. */
  newTopics: Topic[];
  problems: ImportProblem[];
}>;
