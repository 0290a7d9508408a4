import type {
  BulkTagsAnswer,
  PutTagsAnswer,
  TagsAnswer,
  TagsPageAnswer,
} from '../../../plugin/contracts/tags';
import { authorOf, type AdminReader } from '../access';
import { noParameters, parse, readBody } from '../http';
import type { Context, Database } from '../strapi';
import type { ReviewsService, TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import { changeManyTags } from './change-many-tags';
import type { JobsService } from './jobs';
import { readTags } from './read-tags';
import { clearTags, saveTags, type Editor } from './save-tags';
import { bulkTagsBody, putTagsBody, tagsPageQuery, tagsParams } from './tag-schemas';

const targetOf = (ctx: Context) => {
  parse(noParameters, ctx.query);
  return parse(tagsParams, ctx.params);
};

const editorOf = ({ state }: Context): Editor => ({
  ability: state.userAbility,
  author: authorOf(state.user),
});

interface Parts {
  adminReader: AdminReader;
  db: Database;
  jobs: JobsService;
  reviews: ReviewsService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

export const adminTag = ({ adminReader, db, jobs, reviews, tags, taxonomy }: Parts) => ({
  /** `GET /tags/:contentType/:documentId` */
  async findOne(ctx: Context): Promise<void> {
    const data = await readTags(
      { adminReader, db, reviews, tags },
      ctx.state.userAbility,
      targetOf(ctx),
    );
    ctx.body = { data, meta: {} } satisfies TagsAnswer;
  },

  /** `GET /tags` */
  async find(ctx: Context): Promise<void> {
    const { contentType, documentIds } = parse(tagsPageQuery, ctx.query);
    adminReader.type(ctx.state.userAbility, contentType);
    const data = await tags.read(contentType, documentIds);
    ctx.body = { data, meta: {} } satisfies TagsPageAnswer;
  },

  /** `PUT /tags/:contentType/:documentId` */
  async update(ctx: Context): Promise<void> {
    const target = targetOf(ctx);
    const body = parse(putTagsBody, readBody(ctx));
    const parts = { adminReader, db, tags, taxonomy };
    ctx.body = (await saveTags(parts, editorOf(ctx), target, body)) satisfies PutTagsAnswer;
  },

  /** `DELETE /tags/:contentType/:documentId` */
  async delete(ctx: Context): Promise<void> {
    const parts = { adminReader, db, reviews, tags };
    const data = await clearTags(parts, editorOf(ctx), targetOf(ctx));
    ctx.body = { data, meta: {} } satisfies TagsAnswer;
  },

  /** `POST /tags/bulk`: 202 with a job, where it is one */
  async bulk(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const body = parse(bulkTagsBody, readBody(ctx));
    const parts = { adminReader, db, jobs, tags, taxonomy };
    const data = await changeManyTags(parts, editorOf(ctx), body.data);
    ctx.body = { data, meta: {} } satisfies BulkTagsAnswer;
    ctx.status = Array.isArray(data) ? 200 : 202;
  },
});
