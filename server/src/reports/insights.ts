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
import type { Sight } from '../access';
import type { TaxonomyService } from '../taxonomy';
import type { EntryCounts } from './performance';

/** The typical contacts for whom an item of the catalogue ranks first. */
type FirstPlaces = Map<number, EntryInsight['ranksFirst']>;

/** Every touchpoint changes the model a little, so first places are cached for no longer. */
const CACHE_MS = 60_000;

interface Parts {
  catalogue: CatalogueService;
  model: ModelService;
  entryCounts: () => Promise<EntryCounts>;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/** How contacts respond to an entry, and for whom it ranks first. */
export const createInsights = ({
  catalogue: catalogueService,
  entryCounts,
  model,
  optedInTypes,
  taxonomy,
}: Parts) => {
  const firstPlaces = new Map<string, { until: number; found: Promise<FirstPlaces> }>();

  /** Ranks a list for each typical contact, and lets requests be answered in between. */
  const findFirstPlaces = async (locale: string): Promise<FirstPlaces> => {
    const found: FirstPlaces = new Map();
    const types = optedInTypes.all();
    const contentTypes = new Set(types.map(({ uid }) => uid));
    for (const { stage, intent, state } of typicalContacts(taxonomy.current())) {
      const ranking = model.ranking();
      const now = rankingTime(Date.now(), ranking.learner.latest);
      const request = { history: [], excluded: new Set<number>(), locale, contentTypes, now };
      const [first] = rank({ ...request, limit: 1 }, state, ranking);
      if (first) found.set(first.item, [...(found.get(first.item) ?? []), { stage, intent }]);
      await pause();
    }
    return found;
  };

  const firstPlacesIn = (locale: string): Promise<FirstPlaces> => {
    const known = firstPlaces.get(locale);
    if (known && known.until > Date.now()) return known.found;
    const found = findFirstPlaces(locale);
    firstPlaces.set(locale, { until: Date.now() + CACHE_MS, found });
    // A failure is not cached.
    found.catch(() => firstPlaces.delete(locale));
    return found;
  };

  return {
    /** @param locale of the lists; @param isLocalized whether the entry has locales; @param sight of whoever asks */
    async read(
      reference: ContentReference,
      locale: string,
      isLocalized: boolean,
      sight: Sight,
    ): Promise<EntryInsight> {
      await catalogueService.refresh();
      const catalogue = catalogueService.current();
      const item = catalogue.find(reference.contentType, reference.documentId);
      const own = isLocalized ? locale : '';
      const isPublished = item !== null && catalogue.entry(item, locale) !== null;
      const { countsOf, countedAt } = await entryCounts();
      const { shown, clicked } = countsOf(reference);
      return {
        shown,
        clicked,
        countedAt,
        consumed: item === null ? 0 : model.ranking().learner.consumptions.of(item),
        isPublished,
        ranksFirst: isPublished ? ((await firstPlacesIn(locale)).get(item) ?? []) : [],
        coverage:
          item === null
            ? null
            : cellPlace(catalogue, item, own, (entry) => sight.sees(entry, entry.locale)),
      };
    },
  };
};

export type InsightsService = ReturnType<typeof createInsights>;
