import type { Context } from '../strapi/context';

import type { InsightAnswer } from '../../../plugin/contracts/insights';
import { insightsQuery } from './insight-schemas';
import { parse } from '../http/parse';
import { tagsParams } from '../tagging/tag-schemas';
import { requireAdminRead } from '../access/admin-types';
import { requireDocuments, taggableType } from '../tags/tag-targets';
import type { ContentTypes, Database, FindPlugin } from '../strapi/parts';
import type { InsightsService } from './insights';
import type { LocalesService } from '../site/locales';
import type { OptedInTypesService } from '../site/opted-in-types';

interface Parts {
  contentTypes: ContentTypes;
  db: Database;
  plugin: FindPlugin;
  insights: InsightsService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
}

export const adminInsight = ({
  contentTypes,
  db,
  plugin,
  insights,
  locales,
  optedInTypes,
}: Parts) => ({
  /** `GET /insights/:contentType/:documentId` */
  async findOne(ctx: Context): Promise<void> {
    const { contentType, documentId } = parse(tagsParams, ctx.params);
    const asked = parse(insightsQuery, ctx.query);
    const type = taggableType({ contentTypes, optedInTypes }, contentType);
    requireAdminRead(plugin, ctx, contentType);
    await requireDocuments(db, contentType, [documentId]);
    const locale = await locales.resolve(asked.locale);
    const reference = { contentType, documentId };
    const answer: InsightAnswer = {
      data: await insights.read(reference, locale, type.localized),
      meta: {},
    };
    ctx.body = answer;
  },
});
