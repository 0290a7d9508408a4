import type { WatchOutsAnswer } from '../../../plugin/contracts/watch-outs';
import { noParameters, parse } from '../http';
import type { Context } from '../strapi';
import type { WatchOutsService } from './watch-outs';

interface Parts {
  watchOuts: WatchOutsService;
}

export const adminWatchOut = ({ watchOuts }: Parts) => ({
  /** `GET /watch-outs` */
  async find(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const { report, meta } = await watchOuts.report();
    ctx.body = { data: report, meta } satisfies WatchOutsAnswer;
  },
});
