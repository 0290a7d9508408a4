import type { Context, ContentApi, GetModel, StrapiAuth } from '../strapi';
import { parse, answerPersonally } from '../http';
import {
  contentGate,
  readableTypes,
  typesFor,
  actingFor,
  callerKind,
  privacySignal,
  type ContactTokensService,
} from '../access';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import type { ReadConfig, LocalesService, OptedInTypesService } from '../site';
import type { ConsentsService, EmailHashesService } from '../people';
import type { UrlsService } from '../library';

import { explainQuery } from './schemas';
import { contextOf, inlineHistory } from './inline-history';
import { parseRecommendations } from './parse-recommendations';
import type { RecommendationsService } from './recommendations';

const callerOf = (config: ReadConfig, ctx: Context) => ({
  kind: callerKind(ctx.state.auth),
  signal: privacySignal(config, ctx.get('Sec-GPC')),
});

interface Parts {
  auth: StrapiAuth;
  config: ReadConfig;
  contentAPI: ContentApi;
  getModel: GetModel;
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  recommendations: RecommendationsService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

export const recommendation = ({
  auth: strapiAuth,
  config,
  contentAPI,
  getModel,
  consents,
  contactTokens,
  emailHashes,
  locales,
  optedInTypes,
  recommendations,
  taxonomy,
  urls,
}: Parts) => ({
  /** `GET|POST /recommendations` */
  async find(ctx: Context): Promise<void> {
    const asked = knownSlot(taxonomy.current(), parseRecommendations(ctx));
    const auth = ctx.state.auth;
    const answer = await recommendations.recommend({
      ...asked,
      ...actingFor({ config, consents, contactTokens, emailHashes }, callerOf(config, ctx), asked),
      types: await typesFor({ auth: strapiAuth, optedInTypes }, auth, asked.contentTypes),
      locale: await locales.resolve(asked.locale),
      context: contextOf(optedInTypes, asked.context),
      touchpoints: inlineHistory({ optedInTypes, taxonomy, urls }, asked),
      at: asked.at ?? null,
      gate: contentGate({ contentAPI, getModel }, auth),
      explore: true,
      remember: true,
    });
    answerPersonally(ctx, answer);
  },

  /** `GET /recommendations/explain` */
  async findOne(ctx: Context): Promise<void> {
    const { contentType, documentId, ...asked } = knownSlot(
      taxonomy.current(),
      parse(explainQuery, ctx.query),
    );
    const auth = ctx.state.auth;
    const answer = await recommendations.explain(
      {
        ...asked,
        ...actingFor(
          { config, consents, contactTokens, emailHashes },
          callerOf(config, ctx),
          asked,
        ),
        types: await typesFor({ auth: strapiAuth, optedInTypes }, auth, asked.contentTypes),
        locale: await locales.resolve(asked.locale),
        context: contextOf(optedInTypes, asked.context),
        touchpoints: [],
        at: asked.at ?? null,
        gate: contentGate({ contentAPI, getModel }, auth),
        explore: true,
        remember: false,
      },
      { contentType, documentId },
      new Set(
        (await readableTypes({ auth: strapiAuth, optedInTypes }, auth)).map(({ uid }) => uid),
      ),
    );
    answerPersonally(ctx, answer);
  },
});
