import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Asked } from './request';
import type { HistoryTouchpoint } from '../../../plugin/ranking/ranking-input';
import { saidIn } from '../../../plugin/ranking/said-in';
import { contentOf, contentProblem, typeProblem } from '../ingestion';
import { invalid, withPath } from '../http';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { UrlsService } from '../library';

const refuse = (path: string[], message: string): never => {
  throw invalid(path, message, withPath({ path, message }));
};

interface Parts {
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

/**
 * Touchpoints given with a request. They are about the same person, named again or not.
 * @throws ValidationError that names the first one of an undeclared type, about content that does not take part, or
 *   about somebody else.
 */
export function givenHistory(
  { optedInTypes, taxonomy, urls }: Parts,
  { touchpoints = [], ...asked }: Asked,
): HistoryTouchpoint[] {
  touchpoints.forEach(({ type, content, ...person }, index) => {
    const path = ['touchpoints', String(index)];
    const wrongType = typeProblem(taxonomy.current(), type);
    if (wrongType !== null) refuse([...path, 'type'], wrongType);
    const wrongContent = content ? contentProblem(optedInTypes, content) : null;
    if (wrongContent !== null) refuse([...path, 'content', 'contentType'], wrongContent);
    for (const name of ['contact', 'anonymousId'] as const) {
      if (asked[name] === undefined || person[name] === undefined) continue;
      if (asked[name] !== person[name]) refuse([...path, name], 'is not whom the request is about');
    }
  });
  return touchpoints.map((touchpoint) => ({
    type: touchpoint.type,
    content: contentOf(urls, touchpoint),
    occurredAt: touchpoint.occurredAt ?? Date.now(),
    channel: touchpoint.channel ?? null,
    ...saidIn(touchpoint.properties),
  }));
}

/** @throws ValidationError when the content type of the entry being read does not take part. */
export function requireTakingPart(
  optedInTypes: OptedInTypesService,
  context: ContentReference,
): void {
  const problem = contentProblem(optedInTypes, context);
  if (problem !== null) refuse(['context', 'contentType'], problem);
}
