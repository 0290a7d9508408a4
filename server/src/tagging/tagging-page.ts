import type { TaggingAnswer } from '../../../plugin/contracts/tagging';
import { contentKey } from '../../../plugin/contracts/content-reference';
import type { Ability } from '../access';
import type { LocalesService } from '../site';
import type { TaggingService } from './tagging';
import { readTaggingEntries, type TaggingEntriesParts } from './tagging-entries';
import type { ParsedTaggingQuery } from './tagging-schemas';

export interface TaggingPageParts extends TaggingEntriesParts {
  locales: LocalesService;
  tagging: TaggingService;
}

/** A page of the documents that wait in a queue; with the totals of all queues on the first page. */
export async function readTaggingPage(
  { locales, tagging, ...parts }: TaggingPageParts,
  ability: Ability,
  { queue, contentTypes, locale, format, after, pageSize }: ParsedTaggingQuery,
): Promise<Pick<TaggingAnswer, 'data' | 'meta'>> {
  if (locale !== undefined) await locales.resolve(locale);
  const types = parts.adminReader.types(ability, contentTypes);
  const request = { types, locale: locale ?? null, format: format ?? null };
  // One more than is answered tells whether there is more.
  const found = await tagging.waiting(request, queue, after ?? null, pageSize + 1);
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  return {
    data: await readTaggingEntries(parts, ability, page),
    meta: {
      ...(after === undefined ? { totals: await tagging.totals(request) } : {}),
      next: last !== undefined && found.length > pageSize ? contentKey(last) : null,
    },
  };
}
