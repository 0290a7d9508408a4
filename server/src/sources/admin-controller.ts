import type {
  ResolveUrlsAnswer,
  SourcesAnswer,
  UnresolvedUrlsAnswer,
} from '../../../plugin/contracts/sources';
import type { Context } from '../strapi';
import { noParameters, parse } from '../http';
import type { UnresolvedUrlsService } from '../ingestion';
import type { ServedListsService } from '../people';
import { resolveUrlsBody } from './schemas';
import type { SourceCountsService } from './source-counts';

interface Parts {
  servedLists: ServedListsService;
  sourceCounts: SourceCountsService;
  unresolvedUrls: UnresolvedUrlsService;
}

export const adminSource = ({ servedLists, sourceCounts, unresolvedUrls }: Parts) => ({
  /** `GET /sources` */
  async find(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const { data, meta } = await sourceCounts.report();
    const kept = await servedLists.size();
    ctx.body = { data, meta: { ...meta, servedLists: kept } } satisfies SourcesAnswer;
  },

  /** `GET /sources/unresolved-urls` */
  async unresolved(ctx: Context): Promise<void> {
    const data = await unresolvedUrls.count();
    ctx.body = { data, meta: {} } satisfies UnresolvedUrlsAnswer;
  },

  /** `POST /sources/resolve-urls` */
  async resolve(ctx: Context): Promise<void> {
    const { after } = parse(resolveUrlsBody, ctx.request.body ?? {});
    const data = await unresolvedUrls.resolve(after);
    ctx.body = { data, meta: {} } satisfies ResolveUrlsAnswer;
  },
});
