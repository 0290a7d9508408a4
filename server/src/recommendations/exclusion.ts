import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { ExclusionCode } from '../../../plugin/contracts/recommendations';
import { fitsSlot } from '../../../plugin/ranking/candidates';
import type { RankingInput } from './ranking-input';
import type { RecommendationRequest } from './recommendation-request';
import type { CatalogueService } from '../library';
import type { OptedInTypesService } from '../site';

const isSame = (one: ContentReference | null, other: ContentReference): boolean =>
  one?.contentType === other.contentType && one.documentId === other.documentId;

interface Parts {
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
}

/**
 * The rule or right that keeps an entry out of a contact's list; null when it may be in it. Of several, rights go
 * first: what a caller may not find is not told apart from what is not there.
 *
 * @param readable the content types that the caller may find, asked for or not
 */
export function exclusionOf(
  { catalogue: catalogueService, optedInTypes }: Parts,
  asked: RecommendationRequest,
  { request, consumed }: RankingInput,
  entry: ContentReference,
  readable: ReadonlySet<string>,
): ExclusionCode | null {
  const { contentType, documentId } = entry;
  if (optedInTypes.find(contentType) === null) return 'not_opted_in';
  if (!readable.has(contentType)) return 'forbidden';
  const catalogue = catalogueService.current();
  const item = catalogue.find(contentType, documentId);
  if (item === null || catalogue.entries(item).length === 0) return 'not_published';
  if (catalogue.entry(item, asked.locale) === null) return 'other_locale';
  if (isSame(asked.context, entry)) return 'context';
  if (consumed.has(item)) return 'consumed';
  if (asked.exclude.includes(documentId)) return 'exclude';
  const fits = request.contentTypes.has(contentType) && fitsSlot(request)(catalogue, item);
  if (!fits) return 'slot';
  return request.rules?.keepsOut(item) ? 'rule' : null;
}
