import type { SuggestionsAnswer } from '../../../plugin/contracts/suggestions';
import type { AdminReader } from '../access';
import { parse } from '../http';
import type { CatalogueService } from '../library';
import type { LocalesService } from '../site';
import type { Context, GetModel } from '../strapi';
import { suggestForEntry, suggestForForm } from './suggest-tags';
import { suggestionsBody, suggestionsQuery } from './suggestion-schemas';
import type { SuggestionsService } from './suggestions';
import { tagsParams } from './tag-schemas';

interface Parts {
  adminReader: AdminReader;
  getModel: GetModel;
  catalogue: CatalogueService;
  locales: LocalesService;
  suggestions: SuggestionsService;
}

export const adminSuggestion = ({
  adminReader,
  getModel,
  catalogue,
  locales,
  suggestions,
}: Parts) => {
  const answerOf = (data: SuggestionsAnswer['data']): SuggestionsAnswer => ({
    data,
    meta: { taggedEntries: suggestions.learnedEntries() },
  });

  return {
    /** `GET /suggestions/:contentType/:documentId` */
    async findOne(ctx: Context): Promise<void> {
      const target = parse(tagsParams, ctx.params);
      const { locale } = parse(suggestionsQuery, ctx.query);
      const parts = { adminReader, catalogue: catalogue.current(), locales, suggestions };
      const data = await suggestForEntry(parts, ctx.state.userAbility, target, locale);
      ctx.body = answerOf(data);
    },

    /** `POST /suggestions` */
    async preview(ctx: Context): Promise<void> {
      const { data: form } = parse(suggestionsBody, ctx.request.body);
      const parts = { adminReader, getModel, locales, suggestions };
      ctx.body = answerOf(await suggestForForm(parts, ctx.state.userAbility, form));
    },
  };
};
