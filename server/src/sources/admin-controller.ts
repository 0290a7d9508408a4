import type { Core } from '@strapi/strapi';

import type { ResolveUrlsAnswer, UnresolvedUrlsAnswer } from '../../../plugin/contracts/sources';
import type { Context } from '../http/context';
import { getService } from '../get-service';
import { noParameters, parse } from '../http/parse';
import { resolveUrlsBody } from './schemas';

export const adminSource = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sources` */
  async find(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    ctx.body = await getService(strapi, 'sourceCounts').report();
  },

  /** `GET /sources/unresolved-urls` */
  async unresolved(ctx: Context): Promise<void> {
    const data = await getService(strapi, 'unresolvedUrls').count();
    ctx.body = { data, meta: {} } satisfies UnresolvedUrlsAnswer;
  },

  /** `POST /sources/resolve-urls` */
  async resolve(ctx: Context): Promise<void> {
    const { after } = parse(resolveUrlsBody, ctx.request.body ?? {});
    const data = await getService(strapi, 'unresolvedUrls').resolve(after);
    ctx.body = { data, meta: {} } satisfies ResolveUrlsAnswer;
  },
});
