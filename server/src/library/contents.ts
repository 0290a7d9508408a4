import { pagination as paginationTools } from '@strapi/utils';

import type { ContentsAnswer, Pagination, TaggedContent } from '../../../plugin/contracts/contents';
import type { Catalogue, PublishedEntry } from '../../../plugin/ranking/catalogue/catalogue';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { contentKey } from '../../../plugin/contracts/content-reference';
import type { Caller } from '../access';
import { invalid, withPath } from '../http';
import type { LocalesService, OptedInType } from '../site';
import type { AppConfig } from '../strapi';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import type { CatalogueService } from './catalogue';
import type { EntriesService, EntryShape } from './entries';
import type { UrlsService } from './urls';

export interface PageRequest {
  page?: number;
  pageSize?: number;
  start?: number;
  limit?: number;
  withCount: boolean;
}

/** What a request asks for, as its controller parsed it. */
export interface ContentsRequest extends EntryShape {
  contentTypes?: string[];
  locale?: string;
  stages: string[];
  intents: string[];
  formats: string[];
  topics: string[];
  pagination: PageRequest;
}

const DEFAULT_PAGE_SIZE = 25;

const meets = (wanted: string[], present: string[]): boolean =>
  wanted.length === 0 || wanted.some((term) => present.includes(term));

const isTagged = ({ stages, intents, format, topics }: Tags): boolean =>
  format !== null || stages.length + intents.length + topics.length > 0;

const compare = (left: string, right: string): number =>
  Number(left > right) - Number(left < right);

const byAddress = (left: PublishedEntry, right: PublishedEntry): number =>
  compare(left.contentType, right.contentType) || compare(left.documentId, right.documentId);

/** @throws ValidationError for a larger page than the site allows, which Strapi itself would silently cut. */
const requireWithin = (maxLimit: number, { pageSize, limit }: PageRequest): void => {
  if (maxLimit < 0 || Math.max(pageSize ?? 0, limit ?? 0) <= maxLimit) return;
  const path = ['pagination', pageSize === undefined ? 'limit' : 'pageSize'];
  const message = `must be at most ${maxLimit}, the api.rest.maxLimit of this site`;
  throw invalid(path, message, withPath({ path, message }));
};

const windowOf = (appConfig: AppConfig, request: PageRequest) => {
  const { page, pageSize, start, limit } = request;
  const size = Number(appConfig('api.rest.defaultLimit', DEFAULT_PAGE_SIZE));
  const maxLimit = Number(appConfig('api.rest.maxLimit', 100)) || -1;
  requireWithin(maxLimit, request);
  const asked = start === undefined && limit === undefined ? { page, pageSize } : { start, limit };
  const given = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  );
  return paginationTools.withDefaultPagination(given, {
    defaults: { offset: { limit: size }, page: { pageSize: size } },
    maxLimit,
  });
};

const paginationOf = (
  asked: PageRequest,
  { start, limit }: { start: number; limit: number },
  total: number,
): Pagination => {
  if (asked.start !== undefined || asked.limit !== undefined) {
    return asked.withCount ? { start, limit, total } : { start, limit };
  }
  const page = { page: Math.floor(start / limit) + 1, pageSize: limit };
  return asked.withCount ? { ...page, pageCount: Math.ceil(total / limit), total } : page;
};

type FoundEntry = PublishedEntry & { item: number };

/** The published, tagged entries of these types that a request asks for. */
function matching(
  catalogue: Catalogue,
  { stages, intents, formats, topics }: ContentsRequest,
  { types, locale }: { types: OptedInType[]; locale: string },
): FoundEntry[] {
  const readable = new Set(types.map(({ uid }) => uid));
  const found: FoundEntry[] = [];
  for (const item of catalogue.items()) {
    const tags = catalogue.tagsOf(item);
    if (!isTagged(tags)) continue;
    const entry = catalogue.entry(item, locale);
    if (entry === null || !readable.has(entry.contentType)) continue;
    if (!meets(stages, tags.stages) || !meets(intents, tags.intents)) continue;
    if (!meets(formats, tags.format === null ? [] : [tags.format])) continue;
    if (meets(topics, tags.topics)) found.push({ ...entry, item });
  }
  return found.sort(byAddress);
}

interface Parts {
  appConfig: AppConfig;
  catalogue: CatalogueService;
  entries: EntriesService;
  locales: LocalesService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

/** Published, tagged entries by their terms. */
export const createContents = ({
  appConfig,
  catalogue,
  entries,
  locales,
  taxonomy,
  urls,
}: Parts) => ({
  async find(wanted: ContentsRequest, caller: Caller): Promise<ContentsAnswer> {
    const request = knownSlot(taxonomy.current(), wanted);
    const types = await caller.types(request.contentTypes);
    const locale = await locales.resolve(request.locale);
    await catalogue.refresh();
    const library = catalogue.current();
    const queries = await entries.queries(types, request, caller.gate);
    const all = matching(library, request, { types, locale });
    const window = windowOf(appConfig, request.pagination);
    const page = all.slice(window.start, window.start + window.limit);
    const found = await entries.read(page, locale, queries, caller.gate);
    const data = page.flatMap((published): TaggedContent[] => {
      const entry = found.get(contentKey(published));
      if (entry === undefined) return [];
      return [
        {
          contentType: published.contentType,
          documentId: published.documentId,
          locale: published.locale || null,
          ...library.tagsOf(published.item),
          url: urls.urlOf(published),
          entry,
        },
      ];
    });
    return { data, meta: { pagination: paginationOf(request.pagination, window, all.length) } };
  },
});

export type ContentsService = ReturnType<typeof createContents>;
