import type { FreshnessAnswer, StaleEntry } from '../../../plugin/contracts/coverage';
import { NO_FILTERS } from '../../../plugin/coverage/axes';
import { freshnessOf, type ShownEntry } from '../../../plugin/coverage/freshness';
import { TopItems } from '../../../plugin/ranking/data-structures/top-items';
import { countDocuments } from './counts';
import type { PastSlice } from './request';
import type { OptedInType, ReadConfig } from '../site';
import type { ContentTypes, Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

/** The most shown entries, of which it is read whether they are stale. */
const LOOKED_AT = 1_000;
const LISTED = 10;
const DAY_MS = 86_400_000;

type Shown = StaleEntry & Pick<ShownEntry, 'isStale'>;

interface Row {
  documentId: string;
  locale: string | null;
  updatedAt: string | Date;
}

interface Parts {
  config: ReadConfig;
  contentTypes: ContentTypes;
  db: Database;
  catalogue: CatalogueService;
  model: ModelService;
  taxonomy: TaxonomyService;
}

/** What is stale, and what of that is still recommended. */
export const createCoverageFreshness = ({
  config,
  contentTypes,
  db,
  catalogue: catalogueService,
  model,
  taxonomy,
}: Parts) => {
  const mostShown = (types: OptedInType[]) => {
    const { catalogue, learner } = model.ranking();
    const uids = new Set(types.map(({ uid }) => uid));
    const top = new TopItems(LOOKED_AT, (left, right) => catalogue.compare(left, right));
    let count = 0;
    for (const [item, shown] of learner.exposures.all()) {
      const isPublished = catalogue.entries(item).length > 0;
      if (!isPublished || !uids.has(catalogue.addressOf(item).contentType)) continue;
      count += 1;
      top.offer(item, shown);
    }
    return { items: top.best(), isCut: count > LOOKED_AT };
  };

  /** The published version of each document that was updated last: one query a type. */
  const readUpdates = async (type: OptedInType, ids: string[], locale: string | null) => {
    const latest = new Map<string, Row>();
    if (ids.length === 0) return latest;
    const rows: Row[] = await db.query(type.uid).findMany({
      select: ['documentId', 'updatedAt', ...(type.localized ? ['locale'] : [])],
      where: {
        documentId: { $in: ids },
        ...(type.draftAndPublish ? { publishedAt: { $notNull: true } } : {}),
        ...(type.localized && locale !== null ? { locale } : {}),
      },
      orderBy: { updatedAt: 'asc' },
    });
    for (const row of rows) latest.set(row.documentId, row);
    return latest;
  };

  const readShown = async ({ types, locale }: PastSlice) => {
    const { catalogue } = model.ranking();
    const { items, isCut } = mostShown(types);
    const staleBefore = Date.now() - config().staleAfterDays * DAY_MS;
    const shown: Shown[] = [];
    for (const type of types) {
      const own = items.filter(({ item }) => catalogue.addressOf(item).contentType === type.uid);
      const ids = own.map(({ item }) => catalogue.addressOf(item).documentId);
      const updates = await readUpdates(type, ids, locale);
      for (const { item, score } of own) {
        const { documentId } = catalogue.addressOf(item);
        const row = updates.get(documentId);
        if (!row) continue;
        const updatedAt = new Date(row.updatedAt);
        shown.push({
          contentType: type.uid,
          documentId,
          locale: row.locale ?? null,
          title: catalogue.entry(item, row.locale ?? '')?.title || documentId,
          stages: catalogue.tagsOf(item).stages,
          shown: score,
          updatedAt: updatedAt.toISOString(),
          isStale: updatedAt.getTime() < staleBefore,
        });
      }
    }
    return { shown, isCut };
  };

  return {
    async read(slice: PastSlice): Promise<FreshnessAnswer> {
      await catalogueService.refresh();
      const [countAt, { shown, isCut }] = await Promise.all([
        countDocuments(
          { config, contentTypes, db },
          { ...slice, filters: NO_FILTERS },
          { rows: 'stage', columns: 'contentType' },
        ),
        readShown(slice),
      ]);
      const supplyOf = (stage: string) => {
        const counts = slice.types.map(({ uid }) => countAt(stage, uid));
        return {
          published: counts.reduce((sum, { published }) => sum + published, 0),
          stale: counts.reduce((sum, { stalePublished }) => sum + stalePublished, 0),
        };
      };
      const entries = shown
        .filter(({ isStale }) => isStale)
        .sort((left, right) => right.shown - left.shown)
        .slice(0, LISTED)
        .map((entry): StaleEntry => ({
          contentType: entry.contentType,
          documentId: entry.documentId,
          locale: entry.locale,
          title: entry.title,
          stages: entry.stages,
          shown: entry.shown,
          updatedAt: entry.updatedAt,
        }));
      const { stages } = taxonomy.current();
      return {
        data: { stages: freshnessOf(stages, supplyOf, shown), entries },
        meta: {
          staleAfterDays: config().staleAfterDays,
          lookedAt: shown.length,
          isCut,
        },
      };
    },
  };
};

export type CoverageFreshnessService = ReturnType<typeof createCoverageFreshness>;
