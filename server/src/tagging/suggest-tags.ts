import type { UID } from '@strapi/strapi';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { PostSuggestionsBody, SuggestionsAnswer } from '../../../plugin/contracts/suggestions';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import type { Ability, AdminReader } from '../access';
import { requireNone } from '../http';
import { suggestibleEntry } from '../library';
import type { LocalesService } from '../site';
import type { GetModel } from '../strapi';
import type { SuggestionsService } from './suggestions';

interface Parts {
  adminReader: AdminReader;
  locales: LocalesService;
  suggestions: SuggestionsService;
}

/**
 * Suggests tags for a stored entry, besides those that it has.
 * @throws NotFoundError, ValidationError, ForbiddenError for an entry that the user may not read
 */
export async function suggestForEntry(
  { adminReader, catalogue, locales, suggestions }: Parts & { catalogue: Catalogue },
  ability: Ability,
  { contentType, documentId }: ContentReference,
  asked?: string,
): Promise<SuggestionsAnswer['data']> {
  const type = adminReader.type(ability, contentType);
  const resolved = await locales.resolve(asked);
  const values = await adminReader.entry(ability, type, documentId, resolved);
  const locale = type.localized ? resolved : null;
  const item = catalogue.find(contentType, documentId);
  const known = item === null ? NO_TAGS : catalogue.tagsOf(item);
  const entry = suggestibleEntry(type, values, locale);
  return { contentType, documentId, locale, ...suggestions.suggest(entry, known) };
}

/**
 * Suggests tags for what stands in a form.
 * @throws ValidationError for fields that the type does not have; NotFoundError, ForbiddenError
 */
export async function suggestForForm(
  { adminReader, getModel, locales, suggestions }: Parts & { getModel: GetModel },
  ability: Ability,
  { contentType, locale: asked, values }: PostSuggestionsBody['data'],
): Promise<SuggestionsAnswer['data']> {
  const type = adminReader.type(ability, contentType);
  const { attributes } = getModel(contentType as UID.ContentType);
  requireNone(
    Object.keys(values)
      .filter((name) => !(name in attributes))
      .map((name) => ({
        path: ['data', 'values', name],
        message: `${contentType} has no field "${name}"`,
      })),
  );
  const resolved = await locales.resolve(asked);
  const locale = type.localized ? resolved : null;
  const entry = suggestibleEntry(type, values, locale);
  return { contentType, documentId: null, locale, ...suggestions.suggest(entry, NO_TAGS) };
}
