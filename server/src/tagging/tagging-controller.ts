import type { TaggingAnswer, TaggingGroupsAnswer } from '../../../plugin/contracts/tagging';
import { parse } from '../http';
import type { Context } from '../strapi';
import { readTaggingPage, type TaggingPageParts } from './tagging-page';
import { readTaggingGroups } from './tagging-groups';
import { groupsQuery, taggingQuery } from './tagging-schemas';

export const adminTagging = (parts: TaggingPageParts) => ({
  /** `GET /tagging` */
  async find(ctx: Context): Promise<void> {
    const query = parse(taggingQuery, ctx.query);
    const page = await readTaggingPage(parts, ctx.state.userAbility, query);
    ctx.body = page satisfies TaggingAnswer;
  },

  /** `GET /tagging/groups` */
  async groups(ctx: Context): Promise<void> {
    const query = parse(groupsQuery, ctx.query);
    const groups = await readTaggingGroups(parts, ctx.state.userAbility, query);
    ctx.body = groups satisfies TaggingGroupsAnswer;
  },
});
