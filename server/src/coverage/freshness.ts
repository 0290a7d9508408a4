import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { FreshnessAnswer, StaleEntry } from '../../../plugin/contracts/coverage';
import { NO_FILTERS } from '../../../plugin/coverage/axes';
import { freshnessOf } from '../../../plugin/coverage/freshness';
import { DAY_MS } from '../../../plugin/time';
import { TopItems } from '../../../plugin/ranking/data-structures/top-items';
import type { Sight } from '../access';
import type { DocumentCounts } from './counts';
import type { PastSlice } from './request';
import type { OptedInType, ReadConfig } from '../site';
import type { Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';

/** Only of the most shown entries is it read whether they are stale. */
const MOST_READ = 1_000;
const MOST_LISTED = 10;

interface Row {
  documentId: string;
  locale: string | null;
  updatedAt: string | Date;
}

/** How often each entry was shown as a recommendation, as the performance report counts it. */
export type ReadShown = () => Promise<{
  countsOf: (entry: ContentReference) => { shown: number };
  countedAt: string | null;
}>;

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  documentCounts: DocumentCounts;
  readShown: ReadShown;
  taxonomy: TaxonomyService;
}

/** Stale entries, and how often they are still recommended. */
export const createCoverageFreshness = ({
  config,
  db,
  catalogue: catalogueService,
  documentCounts,
  readShown,
  taxonomy,
}: Parts) => {
  const mostShown = async (types: OptedInType[], sight: Sight) => {
    const catalogue = catalogueService.current();
    const { countsOf, countedAt } = await readShown();
    const uids = new Set(types.map(({ uid }) => uid));
    const top = new TopItems(MOST_READ, (left, right) => catalogue.compare(left, right));
    let count = 0;
    for (const item of catalogue.items()) {
      const isPublished = catalogue.entries(item).length > 0;
      const address = catalogue.addressOf(item);
      const { shown } = countsOf(address);
      if (shown === 0 || !isPublished || !uids.has(address.contentType) || !sight.sees(address))
        continue;
      count += 1;
      top.offer(item, shown);
    }
    return { items: top.best(), isCut: count > MOST_READ, countedAt };
  };

  /** The latest published version of each document. */
  const readUpdates = async (type: OptedInType, ids: string[], locale: string | null) => {
    const latest = new Map<string, Row>();
    if (ids.length === 0) return latest;
    const rows: Row[] = await db.query(type.uid).findMany({
      select: ['documentId', 'updatedAt', ...(type.localized ? ['locale'] : [])],
      where: {
        documentId: { $in: ids },
        ...(type.draftAndPublish ? { publishedAt: { $notNull: true } } : {}),
        ...(type.localized && locale !== null ? { locale } : {}),
        ...(type.visibleRows ? { id: { $in: type.visibleRows() } } : {}),
      },
      orderBy: { updatedAt: 'asc' },
    });
    for (const row of rows) latest.set(row.documentId, row);
    return latest;
  };

  const shownOf = async ({ types, locale }: PastSlice, sight: Sight) => {
    const catalogue = catalogueService.current();
    const { items, ...counted } = await mostShown(types, sight);
    const shown: StaleEntry[] = [];
    for (const type of types) {
      const own = items.filter(({ item }) => catalogue.addressOf(item).contentType === type.uid);
      const ids = own.map(({ item }) => catalogue.addressOf(item).documentId);
      const updates = await readUpdates(type, ids, locale);
      for (const { item, score } of own) {
        const { documentId } = catalogue.addressOf(item);
        const row = updates.get(documentId);
        if (!row) continue;
        shown.push({
          contentType: type.uid,
          documentId,
          locale: row.locale ?? null,
          title:
            (sight.tellsTitle({ contentType: type.uid, documentId }, row.locale ?? '') &&
              catalogue.entry(item, row.locale ?? '')?.title) ||
            documentId,
          stages: catalogue.tagsOf(item).stages,
          shown: score,
          updatedAt: new Date(row.updatedAt).toISOString(),
        });
      }
    }
    return { shown, ...counted };
  };

  return {
    async read(slice: PastSlice, sight: Sight): Promise<FreshnessAnswer> {
      await catalogueService.refresh();
      const { staleAfterDays } = config();
      const staleBefore = Date.now() - staleAfterDays * DAY_MS;
      const isStale = ({ updatedAt }: StaleEntry): boolean => Date.parse(updatedAt) < staleBefore;
      const [countAt, { shown, isCut, countedAt }] = await Promise.all([
        documentCounts.byCell(
          { ...slice, filters: NO_FILTERS },
          { rows: 'stage', columns: 'contentType' },
        ),
        shownOf(slice, sight),
      ]);
      const supplyOf = (stage: string) => {
        const counts = slice.types.map(({ uid }) => countAt(stage, uid));
        return {
          published: counts.reduce((sum, { published }) => sum + published, 0),
          stale: counts.reduce((sum, { stalePublished }) => sum + stalePublished, 0),
        };
      };
      const entries = shown
        .filter(isStale)
        .sort((left, right) => right.shown - left.shown)
        .slice(0, MOST_LISTED);
      const { stages } = taxonomy.current();
      return {
        data: {
          stages: freshnessOf(
            stages,
            supplyOf,
            shown.map((entry) => ({ ...entry, isStale: isStale(entry) })),
          ),
          entries,
        },
        meta: {
          staleAfterDays,
          lookedAt: shown.length,
          isCut,
          countedAt,
        },
      };
    },
  };
};

export type CoverageFreshnessService = ReturnType<typeof createCoverageFreshness>;
