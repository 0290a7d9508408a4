import type { UID } from '@strapi/strapi';
import type { Context, ContentTypes, Documents, FindPlugin, GetModel } from '../strapi';
import { parse, requireNone } from '../http';
import { readAdminEntry, requireAdminRead } from '../access';
import type { OptedInType, LocalesService, OptedInTypesService } from '../site';
import { suggestibleEntry, type CatalogueService } from '../library';
import { taggableType } from '../tags';

import type { SuggestionsAnswer } from '../../../plugin/contracts/suggestions';
import { NO_TAGS, type Tags } from '../../../plugin/taxonomy/taxonomy';
import { suggestionsBody, suggestionsQuery } from './suggestion-schemas';
import { tagsParams } from './tag-schemas';
import type { SuggestionsService } from './suggestions';

interface Parts {
  contentTypes: ContentTypes;
  documents: Documents;
  getModel: GetModel;
  plugin: FindPlugin;
  catalogue: CatalogueService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  suggestions: SuggestionsService;
}

export const adminSuggestion = ({
  contentTypes,
  documents,
  getModel,
  plugin,
  catalogue: catalogueService,
  locales,
  optedInTypes,
  suggestions,
}: Parts) => {
  const readableType = (ctx: Context, contentType: string): OptedInType => {
    const type = taggableType({ contentTypes, optedInTypes }, contentType);
    requireAdminRead(plugin, ctx, contentType);
    return type;
  };

  /** A form's fields are the type's: a name that it does not have is a mistake, not a field without text. */
  const requireFields = ({ uid }: OptedInType, values: Record<string, unknown>): void => {
    const { attributes } = getModel(uid as UID.ContentType);
    const unknown = Object.keys(values).filter((name) => !(name in attributes));
    requireNone(
      unknown.map((name) => ({
        path: ['data', 'values', name],
        message: `${uid} has no field "${name}"`,
      })),
    );
  };

  const tagsOf = ({ uid }: OptedInType, documentId: string | null): Tags => {
    const catalogue = catalogueService.current();
    const item = documentId === null ? null : catalogue.find(uid, documentId);
    return item === null ? NO_TAGS : catalogue.tagsOf(item);
  };

  const answer = (
    ctx: Context,
    type: OptedInType,
    documentId: string | null,
    locale: string,
    values: Record<string, unknown>,
  ): void => {
    const service = suggestions;
    const ownLocale = type.localized ? locale : null;
    const body: SuggestionsAnswer = {
      data: {
        contentType: type.uid,
        documentId,
        locale: ownLocale,
        ...service.suggest(suggestibleEntry(type, values, ownLocale), tagsOf(type, documentId)),
      },
      meta: { taggedEntries: service.learnedEntries() },
    };
    ctx.body = body;
  };

  return {
    /** `GET /suggestions/:contentType/:documentId` */
    async findOne(ctx: Context): Promise<void> {
      const { contentType, documentId } = parse(tagsParams, ctx.params);
      const asked = parse(suggestionsQuery, ctx.query);
      const type = readableType(ctx, contentType);
      const locale = await locales.resolve(asked.locale);
      const entry = await readAdminEntry({ documents, plugin }, ctx, type, documentId, locale);
      answer(ctx, type, documentId, locale, entry);
    },

    /** `POST /suggestions` */
    async preview(ctx: Context): Promise<void> {
      const { data } = parse(suggestionsBody, ctx.request.body);
      const type = readableType(ctx, data.contentType);
      requireFields(type, data.values);
      const locale = await locales.resolve(data.locale);
      answer(ctx, type, null, locale, data.values);
    },
  };
};
