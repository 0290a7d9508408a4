import type { Core } from '@strapi/strapi';

import type {
  ResolveUrlsAnswer,
  SourcesAnswer,
  UnresolvedUrlsAnswer,
} from '../../../plugin/contracts/sources';
import type { Context } from '../context';
import { getService } from '../get-service';
import { parse } from '../schemas/parse';
import { resolveUrlsBody } from '../schemas/source';

export const adminSource = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sources` */
  find(ctx: Context): void {
    const counts = getService(strapi, 'sourceCounts');
    const answer: SourcesAnswer = { data: counts.report(), meta: { since: counts.since } };
    ctx.body = answer;
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
