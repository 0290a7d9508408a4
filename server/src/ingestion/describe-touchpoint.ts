import { attributionOf } from '../../../plugin/sources/attribution';
import { invalidAll, problemsIn, withPath, type Problem } from '../http';
import type { ReadConfig, OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { UrlsService } from '../library';
import { touchpoint as schema, type ParsedTouchpoint } from './schemas';
import type { AcceptedTouchpoint } from './accepted-touchpoint';
import { contentOf, contentProblem, typeProblem } from './touchpoint-meaning';

export const NOBODY: Problem = {
  path: ['contact'],
  message: 'One of contact, anonymousId and contactToken is needed',
};

/** For a row that was sent alone. */
export function rejection(problems: Problem[]) {
  const [first] = problems;
  return invalidAll(problems, first && withPath(first));
}

/** Reads one row by its form. */
export function readTouchpoint(
  row: unknown,
): { touchpoint: ParsedTouchpoint } | { problems: Problem[] } {
  const result = schema.safeParse(row);
  return result.success ? { touchpoint: result.data } : { problems: problemsIn(result.error) };
}

interface Parts {
  config: ReadConfig;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

/** What is wrong with what a row means: it names what this site does not have. */
export function problemsOf(
  { optedInTypes, taxonomy }: Pick<Parts, 'optedInTypes' | 'taxonomy'>,
  row: ParsedTouchpoint,
): Problem[] {
  const type = typeProblem(taxonomy, row.type);
  const content = row.content ? contentProblem(optedInTypes, row.content) : null;
  return [
    ...(type === null ? [] : [{ path: ['type'], message: type }]),
    ...(content === null ? [] : [{ path: ['content', 'contentType'], message: content }]),
  ];
}

/** The channel and campaign that a row names, else those that its URL tells. */
function attributed({ channel, properties, url }: ParsedTouchpoint): {
  channel: string | null;
  properties: Record<string, unknown> | null;
} {
  const found = attributionOf(url ?? null);
  return {
    channel: channel ?? found.channel,
    properties:
      found.campaign === null
        ? (properties ?? null)
        : { campaign: found.campaign, ...(properties ?? {}) },
  };
}

type Attributed = ReturnType<typeof attributed>;

/** Without the properties that the site does not keep. */
function kept(config: ReadConfig, { channel, properties }: Attributed): Attributed {
  const { allowedProperties } = config();
  if (allowedProperties === null || properties === null) return { channel, properties };
  const names = new Set(allowedProperties);
  const entries = Object.entries(properties).filter(([name]) => names.has(name));
  return { channel, properties: entries.length > 0 ? Object.fromEntries(entries) : null };
}

/** What a row without problems says, beside whom it is about. */
export const describeTouchpoint = (
  { config, urls }: Pick<Parts, 'config' | 'urls'>,
  row: ParsedTouchpoint,
): Omit<AcceptedTouchpoint, 'person'> => ({
  messageId: row.messageId ?? null,
  type: row.type,
  content: contentOf(urls, row),
  url: row.url ?? null,
  ...kept(config, attributed(row)),
  occurredAt: row.occurredAt ?? Date.now(),
  recommendationId: row.recommendationId ?? null,
});
