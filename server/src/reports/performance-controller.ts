import type { Context } from '../strapi';
import { noParameters, parse } from '../http';
import type { AdminReader } from '../access';

import type { ModelTrustAnswer, PerformanceAnswer } from '../../../plugin/contracts/performance';
import { performanceQuery } from './schemas';
import type { PerformanceService } from './performance';

interface Parts {
  adminReader: AdminReader;
  performance: PerformanceService;
}

export const adminPerformance = ({ adminReader, performance }: Parts) => ({
  /** `GET /performance` */
  async find(ctx: Context): Promise<void> {
    const { days } = parse(performanceQuery, ctx.query);
    const sight = await adminReader.sight(ctx.state.userAbility);
    const { report, meta } = await performance.report(days, sight);
    ctx.body = { data: report, meta } satisfies PerformanceAnswer;
  },

  /** `GET /performance/model` */
  model(ctx: Context): void {
    parse(noParameters, ctx.query);
    const data = performance.trust();
    ctx.body = { data, meta: {} } satisfies ModelTrustAnswer;
  },
});
