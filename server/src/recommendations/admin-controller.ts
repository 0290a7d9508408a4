import type { Context } from '../strapi';
import { noParameters, parse, answerPersonally, readBody } from '../http';
import { personFor, type AdminReader, type ContactTokensService } from '../access';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import type { EmailHashesService } from '../people';
import type { LocalesService, OptedInTypesService } from '../site';
import type { RulesService } from '../rules';
import type { UrlsService } from '../library';

import { previewBody, previewExplainBody, type ParsedPreview } from './schemas';
import { contextOf, inlineHistory } from './inline-history';
import type { RecommendationRequest } from './recommendation-request';
import { parsePosted } from './parse-recommendations';
import type { RecommendationsService } from './recommendations';

const VARIANTS = ['active', 'none'];

interface Parts {
  adminReader: AdminReader;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  recommendations: RecommendationsService;
  rules: RulesService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

export const adminRecommendation = ({
  adminReader,
  contactTokens,
  emailHashes,
  locales,
  optedInTypes,
  recommendations,
  rules,
  taxonomy,
  urls,
}: Parts) => {
  /** Any contact, any time, any rules; stores nothing. */
  const requestOf = async (
    ctx: Context,
    preview: ParsedPreview,
  ): Promise<RecommendationRequest> => {
    const asked = knownSlot(taxonomy.current(), preview);
    if (!VARIANTS.includes(asked.rules)) rules.find(asked.rules);
    return {
      ...asked,
      person: personFor({ contactTokens, emailHashes }, 'full-access-token', asked),
      describeContact: true,
      types: adminReader.types(ctx.state.userAbility, asked.contentTypes),
      locale: await locales.resolve(asked.locale),
      context: contextOf(optedInTypes, asked.context),
      touchpoints: inlineHistory({ optedInTypes, taxonomy, urls }, asked),
      at: asked.at ?? null,
      gate: adminReader.gate(ctx.state.userAbility),
      ruleSet: asked.rules,
      explore: false,
      remember: false,
    };
  };

  return {
    /** `POST /recommendations/preview` */
    async preview(ctx: Context): Promise<void> {
      const request = await requestOf(ctx, parsePosted(previewBody, ctx));
      answerPersonally(ctx, await recommendations.recommend(request));
    },

    /** `POST /recommendations/preview/explain` */
    async explain(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { contentType, documentId, ...asked } = parse(previewExplainBody, readBody(ctx));
      const answer = await recommendations.explain(
        await requestOf(ctx, asked),
        { contentType, documentId },
        adminReader.uids(ctx.state.userAbility),
      );
      answerPersonally(ctx, answer);
    },
  };
};
