import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { InsightAnswer } from '../../../plugin/contracts/insights';
import { getService } from '../get-service';
import { insightsQuery } from './insight-schemas';
import { parse } from '../http/parse';
import { tagsParams } from '../tagging/tag-schemas';
import { requireAdminRead } from '../access/admin-types';
import { requireDocuments, taggableType } from '../tags/tag-targets';

export const adminInsight = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /insights/:contentType/:documentId` */
  async findOne(ctx: Context): Promise<void> {
    const { contentType, documentId } = parse(tagsParams, ctx.params);
    const asked = parse(insightsQuery, ctx.query);
    const type = taggableType(strapi, contentType);
    requireAdminRead(strapi, ctx, contentType);
    await requireDocuments(strapi, contentType, [documentId]);
    const locale = await getService(strapi, 'locales').resolve(asked.locale);
    const reference = { contentType, documentId };
    const answer: InsightAnswer = {
      data: await getService(strapi, 'insights').read(reference, locale, type.localized),
      meta: {},
    };
    ctx.body = answer;
  },
});
