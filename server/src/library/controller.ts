import type { Callers } from '../access';
import { parse } from '../http';
import type { Context } from '../strapi';
import type { ContentsService } from './contents';
import { contentsQuery } from './schemas';

interface Parts {
  callers: Callers;
  contents: ContentsService;
}

export const content = ({ callers, contents }: Parts) => ({
  /** `GET /contents` */
  async find(ctx: Context): Promise<void> {
    ctx.body = await contents.find(
      parse(contentsQuery, ctx.query),
      callers(ctx.state.auth, ctx.get('Sec-GPC')),
    );
  },
});
