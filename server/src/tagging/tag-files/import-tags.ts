import { errors } from '@strapi/utils';

import { contentKey } from '../../../../plugin/contracts/content-reference';
import {
  TAG_FILE_FORMATS,
  type ImportedEntry,
  type ImportProblem,
  type ImportTagsAnswer,
  type TagFileFormat,
} from '../../../../plugin/contracts/tag-files';
import { changeTags } from '../../../../plugin/taxonomy/change-tags';
import type { FacetTerm } from '../../../../plugin/taxonomy/facet-terms';
import type { Taxonomy } from '../../../../plugin/taxonomy/taxonomy';
import type { AdminReader } from '../../access';
import { requireNone } from '../../http';
import type { OptedInTypesService } from '../../site';
import type { Database } from '../../strapi';
import { isChanged, type TagDiff, type TagsService, type WantedTags } from '../../tags';
import type { TaxonomyService } from '../../taxonomy';
import type { Editor } from '../save-tags';
import type { UploadedFile } from '../uploaded-file';
import { planImport, type ImportPlan, type PlannedTags } from './plan-import';
import { readFileRows } from './read-file';

const formatOf = (name: string): TagFileFormat => {
  const format = TAG_FILE_FORMATS.find((known) => name.toLowerCase().endsWith(`.${known}`));
  if (format !== undefined) return format;
  throw new errors.ValidationError(`The name of the file must end in .csv or .json, not "${name}"`);
};

function requireNoProblems(problems: ImportProblem[]): void {
  const rows = new Set(problems.map(({ line }) => line)).size;
  requireNone(
    problems.map(({ line, column, message }) => ({
      path: [String(line), ...(column === null ? [] : [column])],
      message,
    })),
    `Nothing was imported: ${rows} rows have problems`,
  );
}

/** What the entries of each type are to get. Facets that a row leaves out stay as they are. */
function wantedByType(entries: PlannedTags[]): WantedTags[] {
  return [...new Set(entries.map(({ contentType }) => contentType))].map((contentType) => {
    const ofType = entries.filter((entry) => entry.contentType === contentType);
    const named = new Map(ofType.map(({ documentId, tags }) => [documentId, tags]));
    return {
      contentType,
      documentIds: [...named.keys()],
      tagsOf: (present, documentId) => changeTags('set')(present, named.get(documentId) ?? {}),
    };
  });
}

const retiredTerms = ({ retired = [] }: Taxonomy): FacetTerm[] =>
  retired.map(({ facet, key }) => ({ facet, term: key }));

async function preview(tags: TagsService, { entries }: ImportPlan): Promise<TagDiff[]> {
  const diffs: TagDiff[] = [];
  for (const wanted of wantedByType(entries)) diffs.push(...(await tags.compare(wanted)));
  return diffs;
}

function importedEntries(entries: PlannedTags[], diffs: TagDiff[]): ImportedEntry[] {
  const changed = new Map(diffs.filter(isChanged).map((diff) => [contentKey(diff.target), diff]));
  return entries.flatMap(({ line, contentType, documentId, name }) => {
    const diff = changed.get(contentKey({ contentType, documentId }));
    if (diff === undefined) return [];
    const removed = diff.removed.map(({ facet, term }) => ({ facet, term }));
    return [{ line, contentType, documentId, name, added: diff.added, removed }];
  });
}

export interface ImportTagsParts {
  adminReader: AdminReader;
  db: Database;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

/**
 * Imports a file of tags, or tells what an import would do.
 * @throws ValidationError when it is no such file, or has problems and is to be imported; PayloadTooLargeError
 */
export async function importTags(
  { adminReader, db, optedInTypes, tags, taxonomy }: ImportTagsParts,
  { ability, author }: Editor,
  { filepath, originalFilename }: UploadedFile,
  dryRun: boolean,
): Promise<ImportTagsAnswer['data']> {
  const rows = await readFileRows(filepath, formatOf(originalFilename));
  const known = taxonomy.current();
  const plan = await planImport({ db, optedInTypes, taxonomy: known }, rows, {
    types: adminReader.types(ability),
    sight: await adminReader.sight(ability),
    changeable: await adminReader.changeable(ability),
  });
  const { entries, newTopics, problems } = plan;
  if (!dryRun) requireNoProblems(problems);
  const diffs = dryRun
    ? await preview(tags, plan)
    : await tags.change({
        wanted: wantedByType(entries),
        topics: newTopics,
        // An exported file must come back as it was, with terms that were retired before.
        held: retiredTerms(known),
        origin: { source: 'import', author },
      });
  const changes = importedEntries(entries, diffs);
  return { applied: !dryRun, rows: rows.length, changes, newTopics, problems };
}
