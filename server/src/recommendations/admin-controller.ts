import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import { getService } from '../get-service';
import { noParameters, parse } from '../http/parse';
import { previewBody, previewExplainBody, type ParsedPreview } from './schemas';
import { adminTypesFor } from '../access/admin-types';
import { personFor } from '../access/caller';
import { adminGate } from '../access/entry-gate';
import { contextOf, inlineHistory } from './inline-history';
import { knownSlot } from '../taxonomy/known-terms';
import type { RecommendationRequest } from './recommendation-request';
import { answerPersonally } from '../http/answer-personally';
import { parsePosted } from './parse-recommendations';
import { readBody } from '../http/read-body';

const VARIANTS = ['active', 'none'];

export const adminRecommendation = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Any contact, any time, any rules; stores nothing. */
  const requestOf = async (
    ctx: Context,
    preview: ParsedPreview,
  ): Promise<RecommendationRequest> => {
    const asked = knownSlot(strapi, preview);
    if (!VARIANTS.includes(asked.rules)) getService(strapi, 'rules').find(asked.rules);
    return {
      ...asked,
      person: personFor(strapi, 'full-access-token', asked),
      describeContact: true,
      types: adminTypesFor(strapi, ctx, asked.contentTypes),
      locale: await getService(strapi, 'locales').resolve(asked.locale),
      context: contextOf(strapi, asked.context),
      touchpoints: inlineHistory(strapi, asked),
      at: asked.at ?? null,
      gate: adminGate(strapi, ctx),
      ruleSet: asked.rules,
      explore: false,
      remember: false,
    };
  };

  return {
    /** `POST /recommendations/preview` */
    async preview(ctx: Context): Promise<void> {
      const request = await requestOf(ctx, parsePosted(previewBody, ctx));
      answerPersonally(ctx, await getService(strapi, 'recommendations').recommend(request));
    },

    /** `POST /recommendations/preview/explain` */
    async explain(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { contentType, documentId, ...asked } = parse(previewExplainBody, readBody(ctx));
      const answer = await getService(strapi, 'recommendations').explain(
        await requestOf(ctx, asked),
        { contentType, documentId },
        new Set(adminTypesFor(strapi, ctx, undefined).map(({ uid }) => uid)),
      );
      answerPersonally(ctx, answer);
    },
  };
};
