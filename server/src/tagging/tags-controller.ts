import type {
  BulkTagsAnswer,
  PutTagsAnswer,
  TagsAnswer,
  TagsPageAnswer,
} from '../../../plugin/contracts/tags';
import { authorOf } from '../access';
import { noParameters, parse, readBody } from '../http';
import type { Context } from '../strapi';
import { changeManyTags, type ChangeManyTagsParts } from './change-many-tags';
import { readTags } from './read-tags';
import { clearTags, saveTags, type Editor, type SaveTagsParts } from './save-tags';
import { bulkTagsBody, putTagsBody, tagsPageQuery, tagsParams } from './tag-schemas';

const targetOf = (ctx: Context) => {
  parse(noParameters, ctx.query);
  return parse(tagsParams, ctx.params);
};

const editorOf = ({ state }: Context): Editor => ({
  ability: state.userAbility,
  author: authorOf(state.user),
});

export const adminTag = (parts: SaveTagsParts & ChangeManyTagsParts) => ({
  /** `GET /tags/:contentType/:documentId` */
  async findOne(ctx: Context): Promise<void> {
    const data = await readTags(parts, ctx.state.userAbility, targetOf(ctx));
    ctx.body = { data, meta: {} } satisfies TagsAnswer;
  },

  /** `GET /tags` */
  async find(ctx: Context): Promise<void> {
    const { contentType, documentIds } = parse(tagsPageQuery, ctx.query);
    const { adminReader } = parts;
    const ability = ctx.state.userAbility;
    adminReader.type(ability, contentType);
    const asked = documentIds.map((documentId) => ({ contentType, documentId }));
    const { sees } = await adminReader.sight(ability, asked);
    const visible = asked.filter((reference) => sees(reference));
    const data = await parts.tags.read(
      contentType,
      visible.map(({ documentId }) => documentId),
    );
    ctx.body = { data, meta: {} } satisfies TagsPageAnswer;
  },

  /** `PUT /tags/:contentType/:documentId` */
  async update(ctx: Context): Promise<void> {
    const target = targetOf(ctx);
    const body = parse(putTagsBody, readBody(ctx));
    ctx.body = (await saveTags(parts, editorOf(ctx), target, body)) satisfies PutTagsAnswer;
  },

  /** `DELETE /tags/:contentType/:documentId` */
  async delete(ctx: Context): Promise<void> {
    const data = await clearTags(parts, editorOf(ctx), targetOf(ctx));
    ctx.body = { data, meta: {} } satisfies TagsAnswer;
  },

  /** `POST /tags/bulk`: 202 with a job, where it is one */
  async bulk(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const body = parse(bulkTagsBody, readBody(ctx));
    const data = await changeManyTags(parts, editorOf(ctx), body.data);
    ctx.body = { data, meta: {} } satisfies BulkTagsAnswer;
    ctx.status = Array.isArray(data) ? 200 : 202;
  },
});
