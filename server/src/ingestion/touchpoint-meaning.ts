import type { Core } from '@strapi/strapi';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { acceptedTypes } from '../../../plugin/taxonomy/every-type';
import { getService } from '../get-service';
import type { ParsedTouchpoint } from './schemas';

/** What is wrong with a touchpoint's type, or null when it is a declared one. */
export function typeProblem(strapi: Core.Strapi, type: string): string | null {
  const taxonomy = getService(strapi, 'taxonomy').current();
  if (acceptedTypes(taxonomy).has(type)) return null;
  return taxonomy.formerTypes?.some(({ key }) => key === type)
    ? `The touchpoint type "${type}" was retired`
    : `"${type}" is not a declared touchpoint type`;
}

/** What is wrong with the content that a touchpoint names, or null. */
export function contentProblem(strapi: Core.Strapi, content: ContentReference): string | null {
  return getService(strapi, 'optedInTypes').find(content.contentType)
    ? null
    : `${content.contentType} is not a content type that takes part in Lifecycle`;
}

/** The content that a touchpoint is about: the one that it names, else the one behind its URL. */
export function contentOf(
  strapi: Core.Strapi,
  { content, url }: Pick<ParsedTouchpoint, 'content' | 'url'>,
): (ContentReference & { locale: string | null }) | null {
  if (content) return { ...content, locale: content.locale ?? null };
  return url === undefined ? null : getService(strapi, 'urls').resolve(url);
}
