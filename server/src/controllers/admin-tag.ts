import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import type { BulkTagsAnswer, TagsAnswer, TagsPageAnswer } from '../../../plugin/contracts/tags';
import { changeTags, replaceTags } from '../../../plugin/taxonomy/change-tags';
import { namedTopics } from '../../../plugin/taxonomy/named-topics';
import { NO_TAGS, type Tags } from '../../../plugin/taxonomy/taxonomy';
import { getService } from '../get-service';
import { parse } from '../schemas/parse';
import { bulkTagsBody, putTagsBody, tagsPageQuery, tagsParams } from '../schemas/tags';
import { requireAdminRead } from '../services/admin-types';
import { requireDocuments, requireKnownTerms, taggableType } from '../services/tag-targets';
import { authorOf } from './tag-author';

export const adminTag = ({ strapi }: { strapi: Core.Strapi }) => {
  const requireTarget = async (
    ctx: Context,
    contentType: string,
    documentIds: string[],
  ): Promise<void> => {
    taggableType(strapi, contentType);
    requireAdminRead(strapi, ctx, contentType);
    await requireDocuments(strapi, contentType, documentIds);
  };

  const write = async (
    ctx: Context,
    contentType: string,
    documentIds: string[],
    tags: Partial<Tags>,
    change: (present: Tags, named: Partial<Tags>) => Tags,
  ) => {
    await requireTarget(ctx, contentType, documentIds);
    requireKnownTerms(strapi, { ...NO_TAGS, ...tags });
    const { topics } = getService(strapi, 'taxonomy').current();
    const named = namedTopics(tags.topics ?? [], topics);
    const keyed = tags.topics === undefined ? tags : { ...tags, topics: named.keys };
    return getService(strapi, 'tags').change(
      contentType,
      documentIds,
      (present) => change(present, keyed),
      { source: 'editor', author: authorOf(ctx), topics: named.fresh },
    );
  };

  const answerDocument = async (
    ctx: Context,
    contentType: string,
    documentId: string,
  ): Promise<void> => {
    const [data] = await getService(strapi, 'tags').read(contentType, [documentId]);
    if (data === undefined) throw new Error(`The tags of ${documentId} could not be read`);
    const answer: TagsAnswer = { data, meta: {} };
    ctx.body = answer;
  };

  return {
    /** `GET /tags/:contentType/:documentId` */
    async findOne(ctx: Context): Promise<void> {
      const { contentType, documentId } = parse(tagsParams, ctx.params);
      await requireTarget(ctx, contentType, [documentId]);
      await answerDocument(ctx, contentType, documentId);
    },

    /** `GET /tags` */
    async find(ctx: Context): Promise<void> {
      const { contentType, documentIds } = parse(tagsPageQuery, ctx.query);
      taggableType(strapi, contentType);
      requireAdminRead(strapi, ctx, contentType);
      const answer: TagsPageAnswer = {
        data: await getService(strapi, 'tags').read(contentType, documentIds),
        meta: {},
      };
      ctx.body = answer;
    },

    /** `PUT /tags/:contentType/:documentId` */
    async update(ctx: Context): Promise<void> {
      const { contentType, documentId } = parse(tagsParams, ctx.params);
      const { data } = parse(putTagsBody, ctx.request.body);
      await write(ctx, contentType, [documentId], data, replaceTags);
      await answerDocument(ctx, contentType, documentId);
    },

    /** `DELETE /tags/:contentType/:documentId` */
    async delete(ctx: Context): Promise<void> {
      const { contentType, documentId } = parse(tagsParams, ctx.params);
      await write(ctx, contentType, [documentId], { ...NO_TAGS }, replaceTags);
      await answerDocument(ctx, contentType, documentId);
    },

    /** `POST /tags/bulk` */
    async bulk(ctx: Context): Promise<void> {
      const { data } = parse(bulkTagsBody, ctx.request.body);
      const { contentType, set, add, remove } = data;
      const documentIds = [...new Set(data.documentIds)];
      const results = await write(
        ctx,
        contentType,
        documentIds,
        set ?? add ?? remove ?? {},
        changeTags(set ? 'set' : add ? 'add' : 'remove'),
      );
      const answer: BulkTagsAnswer = { data: results, meta: {} };
      ctx.body = answer;
    },
  };
};
