import type { Context, FindPlugin } from '../strapi';
import { noParameters, parse } from '../http';
import { adminTypesFor } from '../access';
import type { OptedInTypesService } from '../site';

import type { ModelTrustAnswer, PerformanceAnswer } from '../../../plugin/contracts/performance';
import { performanceQuery } from './schemas';
import type { PerformanceService } from './performance';

interface Parts {
  plugin: FindPlugin;
  optedInTypes: OptedInTypesService;
  performance: PerformanceService;
}

export const adminPerformance = ({ plugin, optedInTypes, performance }: Parts) => ({
  /** `GET /performance` */
  async find(ctx: Context): Promise<void> {
    const { days } = parse(performanceQuery, ctx.query);
    const readable = new Set(
      adminTypesFor({ plugin, optedInTypes }, ctx, undefined).map(({ uid }) => uid),
    );
    const { report, meta } = await performance.report(days, readable);
    ctx.body = { data: report, meta } satisfies PerformanceAnswer;
  },

  /** `GET /performance/model` */
  model(ctx: Context): void {
    parse(noParameters, ctx.query);
    const data = performance.trust();
    ctx.body = { data, meta: {} } satisfies ModelTrustAnswer;
  },
});
