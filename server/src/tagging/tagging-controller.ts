import type { TaggingAnswer } from '../../../plugin/contracts/tagging';
import { parse } from '../http';
import type { Context } from '../strapi';
import { readTaggingPage, type TaggingPageParts } from './tagging-page';
import { taggingQuery } from './tagging-schemas';

export const adminTagging = (parts: TaggingPageParts) => ({
  /** `GET /tagging` */
  async find(ctx: Context): Promise<void> {
    const query = parse(taggingQuery, ctx.query);
    const page = await readTaggingPage(parts, ctx.state.userAbility, query);
    ctx.body = page satisfies TaggingAnswer;
  },
});
