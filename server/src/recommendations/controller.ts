import type { Context } from '../strapi/context';

import { parse } from '../http/parse';
import { explainQuery } from './schemas';
import { contentGate } from '../access/entry-gate';
import { contextOf, inlineHistory } from './inline-history';
import { knownSlot } from '../taxonomy/known-terms';
import { readableTypes, typesFor } from '../access/readable-types';
import { actingFor } from '../access/acting-for';
import { answerPersonally } from '../http/answer-personally';
import { parseRecommendations } from './parse-recommendations';
import type { ReadConfig } from '../site/read-config';
import type { ContentApi, GetModel, StrapiAuth } from '../strapi/parts';
import type { ConsentsService } from '../people/consents';
import type { ContactTokensService } from '../access/contact-tokens';
import type { EmailHashesService } from '../people/email-hashes';
import type { LocalesService } from '../site/locales';
import type { OptedInTypesService } from '../site/opted-in-types';
import type { RecommendationsService } from './recommendations';
import type { TaxonomyService } from '../taxonomy/taxonomy';
import type { UrlsService } from '../library/urls';

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
    const asked = knownSlot(taxonomy, parseRecommendations(ctx));
    const auth = ctx.state.auth;
    const answer = await recommendations.recommend({
      ...asked,
      ...actingFor({ config, consents, contactTokens, emailHashes }, ctx, asked),
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
      taxonomy,
      parse(explainQuery, ctx.query),
    );
    const auth = ctx.state.auth;
    const answer = await recommendations.explain(
      {
        ...asked,
        ...actingFor({ config, consents, contactTokens, emailHashes }, ctx, asked),
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
