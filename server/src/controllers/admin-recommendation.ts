import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import { getService } from '../get-service';
import { parse } from '../schemas/parse';
import { recommendationBody } from '../schemas/recommendation';
import { adminTypesFor } from '../services/admin-types';
import { personFor } from '../services/caller';
import { inlineHistory } from '../services/inline-history';
import { answerPersonally } from './answer-personally';

export const adminRecommendation = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /recommendations/preview`: any contact, any time; stores nothing. */
  async preview(ctx: Context): Promise<void> {
    const asked = parse(recommendationBody, ctx.request.body);
    const answer = await getService(strapi, 'recommendations').recommend({
      ...asked,
      person: personFor(strapi, 'full-access-token', asked),
      describeContact: true,
      types: adminTypesFor(strapi, ctx, asked.contentTypes),
      locale: await getService(strapi, 'locales').resolve(asked.locale),
      context: asked.context ?? null,
      touchpoints: inlineHistory(strapi, asked.touchpoints),
      at: asked.at ?? null,
      auth: null,
      remember: false,
    });
    answerPersonally(ctx, answer);
  },
});
