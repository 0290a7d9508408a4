import type { Context, ContentTypes, Database, Documents, FindPlugin } from '../strapi';
import { noParameters, parse, readBody } from '../http';
import { requireAdminRead, matchingDocuments, authorOf } from '../access';
import {
  requireDocuments,
  requireKnownDismissals,
  requireKnownTerms,
  taggableType,
  type ReviewsService,
  type TagsService,
} from '../tags';
import type { LocalesService, OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';

import {
  MOST_AT_ONCE,
  type BulkTagsAnswer,
  type DocumentTags,
  type FacetTerm,
  type PutTagsAnswer,
  type ReviewedTags,
  type TagsAnswer,
  type TagsPageAnswer,
} from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import { currentTags } from '../../../plugin/taxonomy/current-tags';
import { mergeTags, type FormatConflict } from '../../../plugin/taxonomy/merge-tags';
import { namedTopics } from '../../../plugin/taxonomy/named-topics';
import {
  NO_TAGS,
  type Facet,
  type RetiredTerm,
  type Tags,
  type Taxonomy,
  type Topic,
} from '../../../plugin/taxonomy/taxonomy';
import { bulkTagsBody, putTagsBody, tagsPageQuery, tagsParams } from './tag-schemas';
import type { JobsService } from './jobs';

const hasTerm = ({ authorship }: DocumentTags, facet: Facet, term: string): boolean =>
  authorship.some((tag) => tag.facet === facet && tag.term === term);

const retiredTopics = ({ retired = [] }: Taxonomy): RetiredTerm[] =>
  retired.filter(({ facet }) => facet === 'topic');

const paramsOf = (ctx: Context) => {
  parse(noParameters, ctx.query);
  return parse(tagsParams, ctx.params);
};

interface Parts {
  contentTypes: ContentTypes;
  db: Database;
  documents: Documents;
  plugin: FindPlugin;
  jobs: JobsService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

export const adminTag = ({
  contentTypes,
  db,
  documents,
  plugin,
  jobs,
  locales,
  optedInTypes,
  reviews,
  tags: tagsService,
  taxonomy: taxonomyService,
}: Parts) => {
  const requireTarget = async (
    ctx: Context,
    contentType: string,
    documentIds: string[],
  ): Promise<void> => {
    taggableType({ contentTypes, optedInTypes }, contentType);
    requireAdminRead(plugin, ctx, contentType);
    await requireDocuments(db, contentType, documentIds);
  };

  /** Tags in the taxonomy's terms of today, topics by key, and the topics that are new. */
  const keyed = async (
    contentType: string,
    documentIds: string[],
    tags: Partial<Tags>,
    kind: ChangeKind,
  ): Promise<{ tags: Partial<Tags>; fresh: Topic[] }> => {
    const taxonomy = taxonomyService.current();
    const { keys, fresh } = namedTopics(tags.topics ?? [], [
      ...taxonomy.topics,
      ...retiredTopics(taxonomy),
    ]);
    const given = tags.topics === undefined ? tags : { ...tags, topics: keys };
    // Taking a term off is no use of it: a topic that is not known stays so, and what was retired may go.
    if (kind === 'remove') {
      requireKnownTerms(taxonomyService, { ...NO_TAGS, ...given }, () => true);
      return { tags: given, fresh: [] };
    }
    const current = currentTags(given, taxonomy);
    const present = await tagsService.read(contentType, documentIds);
    // What was retired may stay where it is.
    requireKnownTerms(taxonomyService, { ...NO_TAGS, ...current }, (facet, term) =>
      present.some((document) => hasTerm(document, facet, term)),
    );
    return { tags: current, fresh };
  };

  const origin = (ctx: Context, topics: Topic[], accepted: FacetTerm[] = []) => ({
    source: 'editor',
    accepted,
    author: authorOf(ctx),
    topics,
  });

  const readDocument = async (contentType: string, documentId: string): Promise<ReviewedTags> => {
    const [[tags], [review]] = await Promise.all([
      tagsService.read(contentType, [documentId]),
      reviews.read(contentType, [documentId]),
    ]);
    if (!tags || !review) throw new Error(`The tags of ${documentId} could not be read`);
    return { ...tags, ...review };
  };

  const answerDocument = async (ctx: Context, contentType: string, documentId: string) => {
    const answer: TagsAnswer = { data: await readDocument(contentType, documentId), meta: {} };
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
      taggableType({ contentTypes, optedInTypes }, contentType);
      requireAdminRead(plugin, ctx, contentType);
      const answer: TagsPageAnswer = {
        data: await tagsService.read(contentType, documentIds),
        meta: {},
      };
      ctx.body = answer;
    },

    /** `PUT /tags/:contentType/:documentId` */
    async update(ctx: Context): Promise<void> {
      const { contentType, documentId } = paramsOf(ctx);
      const body = parse(putTagsBody, readBody(ctx));
      const { before, accepted, dismissed = [], restored = [], confirmed } = body;
      await requireTarget(ctx, contentType, [documentId]);
      requireKnownDismissals(taxonomyService, dismissed);
      const { tags, fresh } = await keyed(contentType, [documentId], body.data, 'set');
      const wanted = { ...NO_TAGS, ...tags };
      let conflicts: FormatConflict[] = [];
      const change = (present: Tags): Tags => {
        const merged = mergeTags(before ?? present, wanted, present);
        conflicts = merged.conflicts;
        return merged.tags;
      };
      const review = { dismissed, restored, ...(confirmed === undefined ? {} : { confirmed }) };
      const by = origin(ctx, fresh, accepted);
      await tagsService.change(contentType, [documentId], change, by, review);
      const data = await readDocument(contentType, documentId);
      const author = data.authorship.find(({ facet }) => facet === 'format')?.author ?? null;
      const answer: PutTagsAnswer = {
        data,
        meta: { conflicts: conflicts.map((conflict) => ({ ...conflict, author })) },
      };
      ctx.body = answer;
    },

    /** `DELETE /tags/:contentType/:documentId` */
    async delete(ctx: Context): Promise<void> {
      const { contentType, documentId } = paramsOf(ctx);
      await requireTarget(ctx, contentType, [documentId]);
      const change = () => ({ ...NO_TAGS });
      await tagsService.change(contentType, [documentId], change, origin(ctx, []));
      await answerDocument(ctx, contentType, documentId);
    },

    /** `POST /tags/bulk` */
    async bulk(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { contentType, documentIds, matching, set, add, remove } = parse(
        bulkTagsBody,
        readBody(ctx),
      ).data;
      const type = taggableType({ contentTypes, optedInTypes }, contentType);
      requireAdminRead(plugin, ctx, contentType);
      const kind = set ? 'set' : add ? 'add' : 'remove';
      const ids = matching
        ? await matchingDocuments({ documents, plugin, locales }, ctx, type, matching)
        : [...new Set(documentIds)];
      if (!matching) await requireDocuments(db, contentType, ids);
      const named = set ?? add ?? remove ?? {};
      const isJob = matching !== undefined || ids.length > MOST_AT_ONCE;
      const { tags, fresh: topics } = await keyed(contentType, isJob ? [] : ids, named, kind);
      let data: BulkTagsAnswer['data'];
      if (isJob) {
        const body = { contentType, change: kind, tags, topics } as const;
        data = await jobs.startTags(body, ids, authorOf(ctx));
        ctx.status = 202;
      } else {
        const change = changeTags(kind);
        data = await tagsService.change(
          contentType,
          ids,
          (present) => change(present, tags),
          origin(ctx, topics),
        );
      }
      const answer: BulkTagsAnswer = { data, meta: {} };
      ctx.body = answer;
    },
  };
};
