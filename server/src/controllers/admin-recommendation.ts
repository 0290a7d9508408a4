import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import { getService } from '../get-service';
import { adminTypesFor } from '../services/admin-types';
import { personFor } from '../services/caller';
import { adminGate } from '../services/entry-gate';
import { contextOf, inlineHistory } from '../services/inline-history';
import { knownSlot } from '../services/known-terms';
import { answerPersonally } from './answer-personally';
import { parseRecommendations } from './parse-recommendations';

export const adminRecommendation = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /recommendations/preview`: any contact, any time; stores nothing. */
  async preview(ctx: Context): Promise<void> {
    const asked = knownSlot(strapi, parseRecommendations(ctx));
    const answer = await getService(strapi, 'recommendations').recommend({
      ...asked,
      person: personFor(strapi, 'full-access-token', asked),
      describeContact: true,
      types: adminTypesFor(strapi, ctx, asked.contentTypes),
      locale: await getService(strapi, 'locales').resolve(asked.locale),
      context: contextOf(strapi, asked.context),
      touchpoints: inlineHistory(strapi, asked),
      at: asked.at ?? null,
      gate: adminGate(strapi, ctx),
      explore: false,
      remember: false,
    });
    answerPersonally(ctx, answer);
  },
});
