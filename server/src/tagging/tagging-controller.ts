import type { Context, Database, FindPlugin } from '../strapi';
import { parse } from '../http';
import { adminTypesFor } from '../access';
import type { LocalesService, OptedInTypesService } from '../site';
import type { ReviewsService, TagsService } from '../tags';

import type { TaggingAnswer } from '../../../plugin/contracts/tagging';
import { taggingQuery } from './tagging-schemas';
import { contentKey } from '../../../plugin/contracts/content-reference';
import { readTaggingEntries } from './tagging-entries';
import type { SuggestionsService } from './suggestions';
import type { TaggingService } from './tagging';

interface Parts {
  db: Database;
  plugin: FindPlugin;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  suggestions: SuggestionsService;
  tagging: TaggingService;
  tags: TagsService;
}

export const adminTagging = ({
  db,
  plugin,
  locales,
  optedInTypes,
  reviews,
  suggestions,
  tagging,
  tags,
}: Parts) => ({
  /** `GET /tagging` */
  async find(ctx: Context): Promise<void> {
    const { queue, contentTypes, locale, format, after, pageSize } = parse(taggingQuery, ctx.query);
    if (locale !== undefined) await locales.resolve(locale);
    const request = {
      types: adminTypesFor({ plugin, optedInTypes }, ctx, contentTypes),
      locale: locale ?? null,
      format: format ?? null,
    };
    const service = tagging;
    // One more than is answered tells whether there is more.
    const found = await service.waiting(request, queue, after ?? null, pageSize + 1);
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const answer: TaggingAnswer = {
      data: await readTaggingEntries(
        { db, plugin, optedInTypes, reviews, suggestions, tags },
        ctx,
        page,
      ),
      meta: {
        ...(after === undefined ? { totals: await service.totals(request) } : {}),
        next: last !== undefined && found.length > pageSize ? contentKey(last) : null,
      },
    };
    ctx.body = answer;
  },
});
