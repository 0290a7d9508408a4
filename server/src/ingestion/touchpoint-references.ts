import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { acceptedTypes } from '../../../plugin/taxonomy/every-type';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import type { UrlsService } from '../library';
import type { OptedInTypesService } from '../site';
import type { ParsedTouchpoint } from './schemas';

/** What is wrong with a touchpoint's type, or null when it is a declared one. */
export function typeProblem(taxonomy: Taxonomy, type: string): string | null {
  if (acceptedTypes(taxonomy).has(type)) return null;
  return taxonomy.formerTypes?.some(({ key }) => key === type)
    ? `The touchpoint type "${type}" was retired`
    : `"${type}" is not a declared touchpoint type`;
}

/** What is wrong with the content that a touchpoint names, or null. */
export function contentProblem(
  optedInTypes: Pick<OptedInTypesService, 'find'>,
  content: ContentReference,
): string | null {
  return optedInTypes.find(content.contentType)
    ? null
    : `${content.contentType} is not a content type that takes part in Lifecycle`;
}

/** The content that a touchpoint names, else the one behind its URL. */
export function contentOf(
  urls: Pick<UrlsService, 'resolve'>,
  { content, url }: Pick<ParsedTouchpoint, 'content' | 'url'>,
): (ContentReference & { locale: string | null }) | null {
  if (content) return { ...content, locale: content.locale ?? null };
  return url === undefined ? null : urls.resolve(url);
}
