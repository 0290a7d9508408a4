import type { TermChange } from '../taxonomy/document/diff-documents';
import type { GivenUp } from '../taxonomy/document/merge-plan';
import type { Collection, TaxonomyDocument } from '../taxonomy/document/taxonomy-document';
import type { TaxonomyFile } from '../taxonomy/document/taxonomy-file';
import type { Answer } from './envelope';

/** Version of the format of taxonomy files. */
export const TAXONOMY_FILE_FORMAT = 1;

/** A taxonomy file, as exported and imported. */
export interface PortableTaxonomy extends TaxonomyFile {
  format: typeof TAXONOMY_FILE_FORMAT;
}

/** Version of each list, to detect concurrent changes. */
export type TaxonomyVersions = Record<Collection, string>;

/** `GET|PUT /lifecycle-map/taxonomy/settings` */
export interface TaxonomySettings {
  taxonomy: TaxonomyDocument;
  versions: TaxonomyVersions;
  /** Number of documents tagged with each term, including drafts; zeros are left out. */
  entries: Record<Collection, Record<string, number>>;
}

export type TaxonomySettingsAnswer = Answer<TaxonomySettings>;

/** `PUT /lifecycle-map/taxonomy/settings`: 409 when one of the lists has another version. */
export interface PutTaxonomyBody {
  data: TaxonomyFile;
  /** Versions of the lists in `data`. */
  versions: Partial<TaxonomyVersions>;
}

/** A term that is no longer used, and its number of tagged documents. */
export interface TermUse extends GivenUp {
  label: string;
  entries: number;
}

/** `POST /lifecycle-map/taxonomy/preview`: what a `PUT` of the same data would change. */
export type TaxonomyPreviewAnswer = Answer<{ changes: TermChange[]; uses: TermUse[] }>;

/** A change from the last 30 days. */
export interface TaxonomyHistoryEntry {
  id: number;
  /** ISO 8601. */
  madeAt: string;
  /** Name of the admin user; null for the command line. */
  author: string | null;
  changes: TermChange[];
  /** Number of documents whose tags moved. */
  movedTags: number;
  /** Whether it is the latest change of each of its terms, and not undone. */
  canUndo: boolean;
  undoneAt: string | null;
}

/** `GET /lifecycle-map/taxonomy/changes`: the latest 20, newest first. */
export type TaxonomyHistoryAnswer = Answer<TaxonomyHistoryEntry[]>;

export type { TaxonomyDocument, TaxonomyFile, TermChange };
