import { errors } from '@strapi/utils';

import {
  TAG_FILE_FORMATS,
  type ImportProblem,
  type ImportTagsAnswer,
  type TagFileFormat,
} from '../../../plugin/contracts/tag-files';
import type { Context, Database, Documents, FindPlugin } from '../strapi';
import { parse, requireNone } from '../http';
import { adminTypesFor, authorOf } from '../access';
import type { CatalogueService } from '../library';
import type { LocalesService, OptedInTypesService } from '../site';
import type { TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import { exportTagsQuery, importTagsQuery } from './tag-file-schemas';
import { entryReader } from './tag-files/describe-documents';
import { exportedRows } from './tag-files/exported-rows';
import { applyImport, previewImport } from './tag-files/import-plan';
import { planImport } from './tag-files/plan-import';
import { readFileRows } from './tag-files/read-file';
import { writeFile } from './tag-files/write-file';
import { uploadedFile } from './uploaded-file';

const formatOf = (name: string): TagFileFormat => {
  const format = TAG_FILE_FORMATS.find((known) => name.toLowerCase().endsWith(`.${known}`));
  if (format !== undefined) return format;
  throw new errors.ValidationError(`The name of the file must end in .csv or .json, not "${name}"`);
};

const requireNoProblems = (problems: ImportProblem[]): void => {
  const rows = new Set(problems.map(({ line }) => line)).size;
  requireNone(
    problems.map(({ line, column, message }) => ({
      path: [String(line), ...(column === null ? [] : [column])],
      message,
    })),
    `Nothing was imported: ${rows} rows have problems`,
  );
};

interface Parts {
  db: Database;
  documents: Documents;
  plugin: FindPlugin;
  catalogue: CatalogueService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

export const adminTagFile = ({
  db,
  documents,
  plugin,
  catalogue,
  locales,
  optedInTypes,
  tags,
  taxonomy,
}: Parts) => ({
  /** `GET /tags/export` */
  export(ctx: Context): void {
    const { format, entries, contentTypes } = parse(exportTagsQuery, ctx.query);
    const types = adminTypesFor({ plugin, optedInTypes }, ctx, contentTypes);
    ctx.attachment(`lifecycle-tags.${format}`);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = writeFile(
      exportedRows({ db, documents, locales, tags }, types, entries, entryReader(plugin, ctx)),
      format,
    );
  },

  /** `POST /tags/import` */
  async import(ctx: Context): Promise<void> {
    const { dryRun } = parse(importTagsQuery, ctx.query);
    const { filepath, originalFilename } = uploadedFile(ctx);
    const rows = await readFileRows(filepath, formatOf(originalFilename));
    const plan = await planImport(
      { db, optedInTypes, taxonomy },
      rows,
      adminTypesFor({ plugin, optedInTypes }, ctx, undefined),
    );
    if (!dryRun) requireNoProblems(plan.problems);
    const changes = dryRun
      ? await previewImport(db, plan)
      : await applyImport({ db, catalogue, tags, taxonomy }, plan, authorOf(ctx));
    const answer: ImportTagsAnswer = {
      data: {
        applied: !dryRun,
        rows: rows.length,
        changes,
        newTopics: plan.newTopics,
        problems: plan.problems,
      },
      meta: {},
    };
    ctx.body = answer;
  },
});
