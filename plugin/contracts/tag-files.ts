import type { Tags, Topic } from '../taxonomy/taxonomy';
import type { ContentReference } from './content-reference';
import type { Answer } from './envelope';
import type { FacetTerm } from './tags';

/** CSV is UTF-8, with several terms in a cell as `a|b`; JSON is an array of rows. */
export const TAG_FILE_FORMATS = ['csv', 'json'] as const;
export type TagFileFormat = (typeof TAG_FILE_FORMATS)[number];

/** Which entries an export contains. */
export const EXPORTED_ENTRIES = ['all', 'tagged', 'untagged'] as const;
export type ExportedEntries = (typeof EXPORTED_ENTRIES)[number];

/**
 * One entry and its tags in a file. A missing facet stays as it is, an empty one is cleared. The entry is found by
 * `documentId`, or else by `slug`, and `locale` if several have it. `title` is only for readers.
 */
export interface TagFileRow extends Partial<Tags> {
  contentType: string;
  documentId?: string | null;
  slug?: string | null;
  locale?: string | null;
  title?: string | null;
}

/** A problem of a row, and what to do about it. */
export interface ImportProblem {
  /** Line of a CSV file, counting the header; index in a JSON array, from 1. */
  line: number;
  /** Null for the whole row. */
  column: string | null;
  message: string;
}

/** The changes that an import makes to one entry. */
export interface ImportedEntry extends ContentReference {
  line: number;
  /** Its title, slug or documentId in the file. */
  name: string;
  added: FacetTerm[];
  removed: FacetTerm[];
}

/**
 * `POST /lifecycle-map/tags/import?dryRun=`: the file is in the form field `files`. With problems nothing is written: a
 * dry run lists them, an import answers 400 with them.
 */
export type ImportTagsAnswer = Answer<{
  applied: boolean;
  /** Number of rows in the file. */
  rows: number;
  /** Entries whose tags change. */
  changes: ImportedEntry[];
  /** New topics in the file. */
  newTopics: Topic[];
  problems: ImportProblem[];
}>;
