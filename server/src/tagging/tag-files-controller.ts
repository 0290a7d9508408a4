import type { ImportTagsAnswer } from '../../../plugin/contracts/tag-files';
import { authorOf } from '../access';
import { parse } from '../http';
import type { Context } from '../strapi';
import { exportTagsQuery, importTagsQuery } from './tag-file-schemas';
import { exportedRows, type ExportedRowsParts } from './tag-files/exported-rows';
import { importTags, type ImportTagsParts } from './tag-files/import-tags';
import { writeFile } from './tag-files/write-file';
import { uploadedFile } from './uploaded-file';

export const adminTagFile = (parts: ExportedRowsParts & ImportTagsParts) => ({
  /** `GET /tags/export` */
  export(ctx: Context): void {
    const { format, entries, contentTypes } = parse(exportTagsQuery, ctx.query);
    const ability = ctx.state.userAbility;
    const types = parts.adminReader.types(ability, contentTypes);
    const rows = exportedRows(parts, ability, types, entries);
    ctx.attachment(`lifecycle-tags.${format}`);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = writeFile(rows, format);
  },

  /** `POST /tags/import` */
  async import(ctx: Context): Promise<void> {
    const { dryRun } = parse(importTagsQuery, ctx.query);
    const { userAbility: ability, user } = ctx.state;
    const data = await importTags(
      parts,
      { ability, author: authorOf(user) },
      uploadedFile(ctx.request.files),
      dryRun,
    );
    ctx.body = { data, meta: {} } satisfies ImportTagsAnswer;
  },
});
