import { callerKind, type Callers } from '../access';
import { answerPersonally, parse, readBodyOverQuery } from '../http';
import type { Context } from '../strapi';
import { includedFor } from './included-for';
import type { RecommendationsService } from './recommendations';
import { EXPLAINED, SERVED } from './request';
import { explainQuery, recommendationBody, recommendationQuery } from './schemas';

interface Parts {
  callers: Callers;
  recommendations: RecommendationsService;
}

export const recommendation = ({ callers, recommendations }: Parts) => ({
  /** `GET|POST /recommendations` */
  async find(ctx: Context): Promise<void> {
    const asked =
      ctx.method === 'POST'
        ? parse(recommendationBody, readBodyOverQuery(ctx))
        : parse(recommendationQuery, ctx.query);
    const { include = includedFor(callerKind(ctx.state.auth)) } = asked;
    const caller = callers(ctx.state.auth, ctx.get('Sec-GPC'));
    answerPersonally(ctx, await recommendations.recommend({ ...asked, include }, caller, SERVED));
  },

  /** `GET /recommendations/explain` */
  async findOne(ctx: Context): Promise<void> {
    const { contentType, documentId, ...asked } = parse(explainQuery, ctx.query);
    const entry = { contentType, documentId };
    const answer = await recommendations.explain(
      asked,
      callers(ctx.state.auth, ctx.get('Sec-GPC')),
      EXPLAINED,
      entry,
    );
    answerPersonally(ctx, answer);
  },
});
