import type { Context, Database } from '../strapi';
import { parse } from '../http';
import { tagsParams } from '../tagging';
import type { AdminReader } from '../access';
import { requireDocuments } from '../tags';
import type { LocalesService } from '../site';

import type { InsightAnswer } from '../../../plugin/contracts/insights';
import { insightsQuery } from './schemas';
import type { InsightsService } from './insights';

interface Parts {
  db: Database;
  adminReader: AdminReader;
  insights: InsightsService;
  locales: LocalesService;
}

export const adminInsight = ({ adminReader, db, insights, locales }: Parts) => ({
  /** `GET /insights/:contentType/:documentId` */
  async findOne(ctx: Context): Promise<void> {
    const { contentType, documentId } = parse(tagsParams, ctx.params);
    const asked = parse(insightsQuery, ctx.query);
    const type = adminReader.type(ctx.state.userAbility, contentType);
    await requireDocuments(db, contentType, [documentId]);
    await adminReader.requireVisible(ctx.state.userAbility, [{ contentType, documentId }]);
    const locale = await locales.resolve(asked.locale);
    const sight = await adminReader.sight(ctx.state.userAbility);
    const data = await insights.read({ contentType, documentId }, locale, type.localized, sight);
    ctx.body = { data, meta: {} } satisfies InsightAnswer;
  },
});
