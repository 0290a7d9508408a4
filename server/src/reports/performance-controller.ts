import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { ModelTrustAnswer, PerformanceAnswer } from '../../../plugin/contracts/performance';
import { getService } from '../get-service';
import { noParameters, parse } from '../http/parse';
import { performanceQuery } from './journey-schemas';
import { adminTypesFor } from '../access/admin-types';

export const adminPerformance = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /performance` */
  async find(ctx: Context): Promise<void> {
    const { days } = parse(performanceQuery, ctx.query);
    const readable = new Set(adminTypesFor(strapi, ctx, undefined).map(({ uid }) => uid));
    const { report, meta } = await getService(strapi, 'performance').report(days, readable);
    ctx.body = { data: report, meta } satisfies PerformanceAnswer;
  },

  /** `GET /performance/model` */
  model(ctx: Context): void {
    parse(noParameters, ctx.query);
    const data = getService(strapi, 'performance').trust();
    ctx.body = { data, meta: {} } satisfies ModelTrustAnswer;
  },
});
