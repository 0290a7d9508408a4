import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import { getService } from '../get-service';
import { parse } from '../http/parse';
import { explainQuery } from './schemas';
import { contentGate } from '../access/entry-gate';
import { contextOf, inlineHistory } from './inline-history';
import { knownSlot } from '../taxonomy/known-terms';
import { readableTypes, typesFor } from '../access/readable-types';
import { actingFor } from '../access/acting-for';
import { answerPersonally } from '../http/answer-personally';
import { parseRecommendations } from './parse-recommendations';

export const recommendation = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET|POST /recommendations` */
  async find(ctx: Context): Promise<void> {
    const asked = knownSlot(strapi, parseRecommendations(ctx));
    const auth = ctx.state.auth;
    const answer = await getService(strapi, 'recommendations').recommend({
      ...asked,
      ...actingFor(strapi, ctx, asked),
      types: await typesFor(strapi, auth, asked.contentTypes),
      locale: await getService(strapi, 'locales').resolve(asked.locale),
      context: contextOf(strapi, asked.context),
      touchpoints: inlineHistory(strapi, asked),
      at: asked.at ?? null,
      gate: contentGate(strapi, auth),
      explore: true,
      remember: true,
    });
    answerPersonally(ctx, answer);
  },

  /** `GET /recommendations/explain` */
  async findOne(ctx: Context): Promise<void> {
    const { contentType, documentId, ...asked } = knownSlot(strapi, parse(explainQuery, ctx.query));
    const auth = ctx.state.auth;
    const answer = await getService(strapi, 'recommendations').explain(
      {
        ...asked,
        ...actingFor(strapi, ctx, asked),
        types: await typesFor(strapi, auth, asked.contentTypes),
        locale: await getService(strapi, 'locales').resolve(asked.locale),
        context: contextOf(strapi, asked.context),
        touchpoints: [],
        at: asked.at ?? null,
        gate: contentGate(strapi, auth),
        explore: true,
        remember: false,
      },
      { contentType, documentId },
      new Set((await readableTypes(strapi, auth)).map(({ uid }) => uid)),
    );
    answerPersonally(ctx, answer);
  },
});
