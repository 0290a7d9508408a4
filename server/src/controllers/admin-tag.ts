import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import type {
  BulkTagsAnswer,
  DocumentTags,
  FacetTerm,
  TagsAnswer,
  TagsPageAnswer,
} from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import { currentTags } from '../../../plugin/taxonomy/current-tags';
import { namedTopics } from '../../../plugin/taxonomy/named-topics';
import {
  NO_TAGS,
  type Facet,
  type RetiredTerm,
  type Tags,
  type Taxonomy,
} from '../../../plugin/taxonomy/taxonomy';
import { getService } from '../get-service';
import { noParameters, parse } from '../schemas/parse';
import { bulkTagsBody, putTagsBody, tagsPageQuery, tagsParams } from '../schemas/tags';
import { requireAdminRead } from '../services/admin-types';
import { requireDocuments, requireKnownTerms, taggableType } from '../services/tag-targets';
import { readBody } from './read-body';
import { authorOf } from './tag-author';

const hasTerm = ({ authorship }: DocumentTags, facet: Facet, term: string): boolean =>
  authorship.some((tag) => tag.facet === facet && tag.term === term);

const retiredTopics = ({ retired = [] }: Taxonomy): RetiredTerm[] =>
  retired.filter(({ facet }) => facet === 'topic');

const paramsOf = (ctx: Context) => {
  parse(noParameters, ctx.query);
  return parse(tagsParams, ctx.params);
};

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
    kind: ChangeKind,
    accepted: FacetTerm[] = [],
  ) => {
    await requireTarget(ctx, contentType, documentIds);
    const taxonomy = getService(strapi, 'taxonomy').current();
    const named = namedTopics(tags.topics ?? [], [...taxonomy.topics, ...retiredTopics(taxonomy)]);
    const change = changeTags(kind);
    const given = tags.topics === undefined ? tags : { ...tags, topics: named.keys };
    const keyed = kind === 'remove' ? given : currentTags(given, taxonomy);
    const present = await getService(strapi, 'tags').read(contentType, documentIds);
    requireKnownTerms(
      strapi,
      { ...NO_TAGS, ...keyed },
      // Whatever was retired may be taken off, and stay where it is.
      (facet, term) =>
        kind === 'remove' || present.some((document) => hasTerm(document, facet, term)),
    );
    return getService(strapi, 'tags').change(
      contentType,
      documentIds,
      (present) => change(present, keyed),
      // Taking a topic off is no use of it: one that is not known stays so.
      {
        source: 'editor',
        accepted,
        author: authorOf(ctx),
        topics: kind === 'remove' ? [] : named.fresh,
      },
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
      const { contentType, documentId } = paramsOf(ctx);
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
      const { contentType, documentId } = paramsOf(ctx);
      const { data, accepted } = parse(putTagsBody, readBody(ctx));
      await write(ctx, contentType, [documentId], data, 'set', accepted);
      await answerDocument(ctx, contentType, documentId);
    },

    /** `DELETE /tags/:contentType/:documentId` */
    async delete(ctx: Context): Promise<void> {
      const { contentType, documentId } = paramsOf(ctx);
      await write(ctx, contentType, [documentId], { ...NO_TAGS }, 'set');
      await answerDocument(ctx, contentType, documentId);
    },

    /** `POST /tags/bulk` */
    async bulk(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data } = parse(bulkTagsBody, readBody(ctx));
      const { contentType, set, add, remove } = data;
      const documentIds = [...new Set(data.documentIds)];
      const results = await write(
        ctx,
        contentType,
        documentIds,
        set ?? add ?? remove ?? {},
        set ? 'set' : add ? 'add' : 'remove',
      );
      const answer: BulkTagsAnswer = { data: results, meta: {} };
      ctx.body = answer;
    },
  };
};
