import type { AdminCallers } from '../access';
import { answerPersonally, noParameters, parse, readBody, readBodyOverQuery } from '../http';
import type { Context } from '../strapi';
import type { RecommendationsService } from './recommendations';
import { PREVIEW } from './request';
import { previewBody, previewExplainBody } from './schemas';

interface Parts {
  adminCallers: AdminCallers;
  recommendations: RecommendationsService;
}

/** Lists of any contact, as of any time, by any rules. Nothing of them is stored. */
export const adminRecommendation = ({ adminCallers, recommendations }: Parts) => ({
  /** `POST /recommendations/preview` */
  async preview(ctx: Context): Promise<void> {
    const asked = parse(previewBody, readBodyOverQuery(ctx));
    answerPersonally(
      ctx,
      await recommendations.preview(asked, adminCallers(ctx.state.userAbility)),
    );
  },

  /** `POST /recommendations/preview/explain` */
  async explain(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const { contentType, documentId, ...asked } = parse(previewExplainBody, readBody(ctx));
    const entry = { contentType, documentId };
    const answer = await recommendations.explain(
      asked,
      adminCallers(ctx.state.userAbility),
      PREVIEW,
      entry,
    );
    answerPersonally(ctx, answer);
  },
});
