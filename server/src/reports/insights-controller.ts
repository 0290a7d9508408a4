import type { Context, ContentTypes, Database, FindPlugin } from '../strapi';
import { parse } from '../http';
import { tagsParams } from '../tagging';
import { requireAdminRead } from '../access';
import { requireDocuments, taggableType } from '../tags';
import type { LocalesService, OptedInTypesService } from '../site';

import type { InsightAnswer } from '../../../plugin/contracts/insights';
import { insightsQuery } from './schemas';
import type { InsightsService } from './insights';

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
    const data = await insights.read({ contentType, documentId }, locale, type.localized);
    ctx.body = { data, meta: {} } satisfies InsightAnswer;
  },
});
