import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { machineSign } from '../../../plugin/sources/machine-sign';
import {
  callerKind,
  limitRate,
  privacySignal,
  type Callers,
  type RateLimitsService,
} from '../access';
import { parse, requireBatchSize } from '../http';
import { checkTouchpoint, requestSigns, type AcceptBatch, type CheckParts } from '../ingestion';
import type { CatalogueService, UrlsService } from '../library';
import {
  includedFor,
  recommendationQuery,
  SERVED,
  type RecommendationsService,
} from '../recommendations';
import type { Context } from '../strapi';

const MAX_TOUCHPOINTS = 1_000;

/** What Strapi's GraphQL plugin hands to each resolver. */
interface GraphqlContext {
  koaContext: Context;
}

export interface ResolverParts extends CheckParts {
  acceptBatch: AcceptBatch;
  callers: Callers;
  catalogue: Pick<CatalogueService, 'current'>;
  rateLimits: RateLimitsService;
  recommendations: RecommendationsService;
  urls: UrlsService;
}

/** GraphQL says null for what was left out. */
const given = (args: object): object =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));

/** An entry as Strapi's own resolvers hand it to its fields. */
interface Parent {
  documentId: string;
  locale?: string | null;
}

/** The terms and the address of an entry, from memory: a list of them costs no query. */
const lifecycleOf =
  ({ catalogue, urls }: Pick<ResolverParts, 'catalogue' | 'urls'>, uid: string) =>
  ({ documentId, locale }: Parent) => {
    const library = catalogue.current();
    const item = library.find(uid, documentId);
    if (item === null) return null;
    const entry = library.entry(item, locale ?? '');
    return { ...library.tagsOf(item), url: entry && urls.urlOf(entry) };
  };

/** @param types names of the types that take part, by uid */
export function resolversOf(parts: ResolverParts, types: ReadonlyMap<string, string>) {
  const limited = (context: GraphqlContext) =>
    limitRate(parts.rateLimits)(context.koaContext, () => Promise.resolve());

  const recommendations = async (_: unknown, args: object, context: GraphqlContext) => {
    await limited(context);
    const { koaContext } = context;
    const asked = parse(recommendationQuery, given(args));
    const { include = includedFor(callerKind(koaContext.state.auth)) } = asked;
    const caller = parts.callers(koaContext.state.auth, koaContext.get('Sec-GPC'));
    const { data, meta } = await parts.recommendations.recommend(
      { ...asked, include },
      caller,
      SERVED,
    );
    return { data, recommendationId: meta.recommendationId, contact: meta.contact ?? null };
  };

  const touchpoints = async (
    _: unknown,
    { touchpoints: rows }: { touchpoints: object[] },
    context: GraphqlContext,
  ): Promise<TouchpointsAnswer['data']> => {
    await limited(context);
    requireBatchSize(rows, MAX_TOUCHPOINTS);
    const { koaContext } = context;
    const kind = callerKind(koaContext.state.auth);
    const signal = privacySignal(parts.config, koaContext.get('Sec-GPC'));
    const machine = kind === 'browser' ? machineSign(requestSigns(koaContext)) : null;
    const check = checkTouchpoint(parts, { kind, contactToken: undefined, signal, machine });
    const stored = await parts.acceptBatch({
      source: 'api',
      rows: rows.map(given),
      check,
      signal,
    });
    const { accepted, duplicates, rejected } = stored;
    return { accepted, duplicates, rejected };
  };

  return {
    Query: { lifecycleRecommendations: recommendations },
    Mutation: { lifecycleTouchpoints: touchpoints },
    ...Object.fromEntries(
      [...types].map(([uid, name]) => [name, { lifecycle: lifecycleOf(parts, uid) }]),
    ),
  };
}

const scope = (action: string) => ({ auth: { scope: [`plugin::${PLUGIN_ID}.${action}`] } });

/** The scopes of the same routes. */
export const scopesOf = (types: ReadonlyMap<string, string>) => ({
  'Query.lifecycleRecommendations': scope('recommendation.find'),
  'Mutation.lifecycleTouchpoints': scope('touchpoint.create'),
  ...Object.fromEntries(
    [...types.values()].map((name) => [`${name}.lifecycle`, scope('content.find')]),
  ),
});
