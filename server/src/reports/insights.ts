import { setImmediate as pause } from 'node:timers/promises';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { EntryInsight } from '../../../plugin/contracts/insights';
import { cellPlace } from '../../../plugin/coverage/cell-place';
import { typicalContacts } from '../../../plugin/journey/typical-contacts';
import { rank } from '../../../plugin/ranking/rank';
import { rankingTime } from '../../../plugin/ranking/ranking-time';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';

type Heads = Map<number, EntryInsight['ranksFirst']>;

/** As long as it may be out of date: every touchpoint moves the model a little. */
const CACHE_MS = 60_000;

interface Parts {
  catalogue: CatalogueService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/** What the site's contacts make of an entry. */
export const createInsights = ({
  catalogue: catalogueService,
  model: modelService,
  optedInTypes,
  taxonomy,
}: Parts) => {
  const heads = new Map<string, { until: number; found: Promise<Heads> }>();

  const countsOf = (item: number) => {
    const { exposures, consumptions } = modelService.ranking().learner;
    return {
      shown: exposures.of(item),
      clicked: consumptions.clicksOf(item),
      consumed: consumptions.of(item),
    };
  };

  /** The head of the list of each typical contact, a list at a time between requests. */
  const findHeads = async (locale: string): Promise<Heads> => {
    const found: Heads = new Map();
    const types = optedInTypes.all();
    const contentTypes = new Set(types.map(({ uid }) => uid));
    for (const { stage, intent, state } of typicalContacts(taxonomy.current())) {
      const model = modelService.ranking();
      const now = rankingTime(Date.now(), model.learner.latest);
      const request = { history: [], excluded: new Set<number>(), locale, contentTypes, now };
      const [first] = rank({ ...request, limit: 1 }, state, model);
      if (first) found.set(first.item, [...(found.get(first.item) ?? []), { stage, intent }]);
      await pause();
    }
    return found;
  };

  const headsIn = (locale: string): Promise<Heads> => {
    const known = heads.get(locale);
    if (known && known.until > Date.now()) return known.found;
    const found = findHeads(locale);
    heads.set(locale, { until: Date.now() + CACHE_MS, found });
    // What could not be found out is asked again.
    found.catch(() => heads.delete(locale));
    return found;
  };

  return {
    /** @param locale the one whose lists are meant; @param isLocalized whether the entry has locales */
    async read(
      reference: ContentReference,
      locale: string,
      isLocalized: boolean,
    ): Promise<EntryInsight> {
      await catalogueService.refresh();
      const catalogue = catalogueService.current();
      const item = catalogue.find(reference.contentType, reference.documentId);
      const isPublished = item !== null && catalogue.entry(item, locale) !== null;
      return {
        ...(item === null ? { shown: 0, clicked: 0, consumed: 0 } : countsOf(item)),
        isPublished,
        ranksFirst: isPublished ? ((await headsIn(locale)).get(item) ?? []) : [],
        coverage: item === null ? null : cellPlace(catalogue, item, isLocalized ? locale : ''),
      };
    },
  };
};

export type InsightsService = ReturnType<typeof createInsights>;
