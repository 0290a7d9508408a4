import type { TermChange } from '../taxonomy/document/diff-documents';
import type { GivenUp } from '../taxonomy/document/merge-plan';
import type { Collection, TaxonomyDocument } from '../taxonomy/document/taxonomy-document';
import type { TaxonomyFile } from '../taxonomy/document/taxonomy-file';
import type { Answer } from './envelope';

/** The only layout of taxonomy files there is. */
export const TAXONOMY_FILE_FORMAT = 1;

/** A taxonomy file, as it is exported and sent. */
export interface PortableTaxonomy extends TaxonomyFile {
  format: typeof TAXONOMY_FILE_FORMAT;
}

/** What tells whether a list has been changed since it was read. */
export type TaxonomyVersions = Record<Collection, string>;

/** `GET /lifecycle-map/taxonomy/settings`, and what `PUT` answers. */
export interface TaxonomySettings {
  taxonomy: TaxonomyDocument;
  versions: TaxonomyVersions;
  /** Documents tagged with each term, drafts included; terms that tag none are left out. */
  entries: Record<Collection, Record<string, number>>;
}

export type TaxonomySettingsAnswer = Answer<TaxonomySettings>;

/** `PUT /lifecycle-map/taxonomy/settings`. 409 when one of the lists sent has changed since its version was read. */
export interface PutTaxonomyBody {
  data: TaxonomyFile;
  /** Of each list that is sent. */
  versions: Partial<TaxonomyVersions>;
}

/** A term that is given up, and how many documents are tagged with it. */
export interface TermUse extends GivenUp {
  label: string;
  entries: number;
}

/** `POST /lifecycle-map/taxonomy/preview`: what a `PUT` of the same data would do. */
export type TaxonomyPreviewAnswer = Answer<{ changes: TermChange[]; uses: TermUse[] }>;

/** A change that was made within the last 30 days. */
export interface TaxonomyHistoryEntry {
  id: number;
  /** ISO 8601. */
  madeAt: string;
  /** Name of the admin user; null for the command line. */
  author: string | null;
  changes: TermChange[];
  /** Documents whose tags moved. */
  movedTags: number;
  /** Whether it is the latest change of all of its terms, and not undone. */
  canUndo: boolean;
  undoneAt: string | null;
}

/** `GET /lifecycle-map/taxonomy/changes`: the latest 20, newest first. */
export type TaxonomyHistoryAnswer = Answer<TaxonomyHistoryEntry[]>;

export type { TaxonomyDocument, TaxonomyFile, TermChange };
