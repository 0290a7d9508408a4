import { citedIn } from '../../../plugin/content-urls/url-parameters';
import { attributionOf } from '../../../plugin/sources/attribution';
import { DEFAULT_PUBLIC_TYPES, isPublicType } from '../../../plugin/taxonomy/public-types';
import type { CallerKind } from '../access';
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

const publicTypes = (config: ReadConfig): readonly string[] =>
  config().publicTouchpointTypes ?? DEFAULT_PUBLIC_TYPES;

const notPublic = (type: string): Problem => ({
  path: ['type'],
  message: `"${type}" takes an API token: publicTouchpointTypes of the plugin config does not let browsers send it`,
  code: 'type_not_public',
});

/** What a row names that this site does not have, or that its sender may not claim. */
export function problemsOf(
  { config, optedInTypes, taxonomy }: Pick<DescribeParts, 'config' | 'optedInTypes' | 'taxonomy'>,
  row: ParsedTouchpoint,
  sender: CallerKind,
): Problem[] {
  const type = typeProblem(taxonomy.current(), row.type);
  const isClaimed =
    type === null && sender === 'browser' && !isPublicType(publicTypes(config), row.type);
  const content = row.content ? contentProblem(optedInTypes, row.content) : null;
  return [
    ...(type === null ? [] : [{ path: ['type'], message: type }]),
    ...(isClaimed ? [notPublic(row.type)] : []),
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
