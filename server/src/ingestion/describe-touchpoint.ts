import { citedIn } from '../../../plugin/content-urls/url-parameters';
import { attributionOf } from '../../../plugin/sources/attribution';
import { problemsIn, type Problem } from '../http';
import type { UrlsService } from '../library';
import type { OptedInTypesService, ReadConfig } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { AcceptedTouchpoint } from './arrival';
import { touchpoint as schema, type ParsedTouchpoint } from './schemas';
import { contentOf, contentProblem, typeProblem } from './touchpoint-references';

export interface DescribeParts {
  config: ReadConfig;
  optedInTypes: Pick<OptedInTypesService, 'find'>;
  taxonomy: Pick<TaxonomyService, 'current'>;
  urls: Pick<UrlsService, 'resolve'>;
}

/** Reads a row by its schema. */
export function readTouchpoint(
  row: unknown,
): { touchpoint: ParsedTouchpoint } | { problems: Problem[] } {
  const result = schema.safeParse(row);
  return result.success ? { touchpoint: result.data } : { problems: problemsIn(result.error) };
}

/** What a row names that this site does not have. */
export function problemsOf(
  { optedInTypes, taxonomy }: Pick<DescribeParts, 'optedInTypes' | 'taxonomy'>,
  row: ParsedTouchpoint,
): Problem[] {
  const type = typeProblem(taxonomy.current(), row.type);
  const content = row.content ? contentProblem(optedInTypes, row.content) : null;
  return [
    ...(type === null ? [] : [{ path: ['type'], message: type }]),
    ...(content === null ? [] : [{ path: ['content', 'contentType'], message: content }]),
  ];
}

type Attribution = Pick<AcceptedTouchpoint, 'channel' | 'properties'>;

/** The channel and campaign that a row names, else those in its URL. */
function attributed({ channel, properties, url }: ParsedTouchpoint): Attribution {
  const found = attributionOf(url ?? null);
  return {
    channel: channel ?? found.channel,
    properties:
      found.campaign === null
        ? (properties ?? null)
        : { campaign: found.campaign, ...(properties ?? {}) },
  };
}

/** Only the properties that the site allows. */
function allowed(
  allowedProperties: string[] | null,
  { channel, properties }: Attribution,
): Attribution {
  if (allowedProperties === null || properties === null) return { channel, properties };
  const names = new Set(allowedProperties);
  const entries = Object.entries(properties).filter(([name]) => names.has(name));
  return { channel, properties: entries.length > 0 ? Object.fromEntries(entries) : null };
}

/** A row without problems as it is stored, except for its person. */
export const describeTouchpoint = (
  { config, urls }: Pick<DescribeParts, 'config' | 'urls'>,
  row: ParsedTouchpoint,
): Omit<AcceptedTouchpoint, 'person'> => ({
  messageId: row.messageId ?? null,
  type: row.type,
  content: contentOf(urls, row),
  url: row.url ?? null,
  ...allowed(config().allowedProperties, attributed(row)),
  occurredAt: row.occurredAt ?? Date.now(),
  recommendationId: row.recommendationId ?? citedIn(row.url),
});
