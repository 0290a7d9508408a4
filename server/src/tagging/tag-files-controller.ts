import type { ImportTagsAnswer } from '../../../plugin/contracts/tag-files';
import { authorOf, type AdminReader } from '../access';
import { parse } from '../http';
import type { LocalesService, OptedInTypesService } from '../site';
import type { Context, Database, Documents } from '../strapi';
import type { TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import { exportTagsQuery, importTagsQuery } from './tag-file-schemas';
import { exportedRows } from './tag-files/exported-rows';
import { importTags } from './tag-files/import-tags';
import { writeFile } from './tag-files/write-file';
import { uploadedFile } from './uploaded-file';

interface Parts {
  adminReader: AdminReader;
  db: Database;
  documents: Documents;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

export const adminTagFile = ({
  adminReader,
  db,
  documents,
  locales,
  optedInTypes,
  tags,
  taxonomy,
}: Parts) => ({
  /** `GET /tags/export` */
  export(ctx: Context): void {
    const { format, entries, contentTypes } = parse(exportTagsQuery, ctx.query);
    const ability = ctx.state.userAbility;
    const types = adminReader.types(ability, contentTypes);
    const rows = exportedRows(
      { adminReader, db, documents, locales, tags },
      ability,
      types,
      entries,
    );
    ctx.attachment(`lifecycle-tags.${format}`);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = writeFile(rows, format);
  },

  /** `POST /tags/import` */
  async import(ctx: Context): Promise<void> {
    const { dryRun } = parse(importTagsQuery, ctx.query);
    const { userAbility: ability, user } = ctx.state;
    const data = await importTags(
      { adminReader, db, optedInTypes, tags, taxonomy },
      { ability, author: authorOf(user) },
      uploadedFile(ctx.request.files),
      dryRun,
    );
    ctx.body = { data, meta: {} } satisfies ImportTagsAnswer;
  },
});
