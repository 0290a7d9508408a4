import type { Context } from '../strapi/context';

import type { ModelTrustAnswer, PerformanceAnswer } from '../../../plugin/contracts/performance';
import { noParameters, parse } from '../http/parse';
import { performanceQuery } from './journey-schemas';
import { adminTypesFor } from '../access/admin-types';
import type { FindPlugin } from '../strapi/parts';
import type { OptedInTypesService } from '../site/opted-in-types';
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
