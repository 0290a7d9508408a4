import { pathOf } from '../../../plugin/content-urls/url-pattern';
import type { ResolveUrlsAnswer, UnresolvedUrlsAnswer } from '../../../plugin/contracts/sources';
import { type Transaction, TABLES, inTransaction, sharedNow } from '../database';
import { readTouchpoints, type ModelService } from '../model';
import type { ResolvedContent, CatalogueService, UrlsService } from '../library';
import type { Database } from '../strapi';

const BATCH = 1_000;
/** A report looks at this many of the most frequent URLs. */
const REPORTED = 1_000;

interface Row {
  id: unknown;
  url: string;
}

const groupKey = ({ contentType, documentId, locale }: ResolvedContent): string =>
  `${contentType} ${documentId} ${locale ?? ''}`;

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  model: ModelService;
  urls: UrlsService;
}

/** Touchpoints whose URL matched no pattern and entry when they came. */
export const createUnresolvedUrls = ({ db, catalogue, model, urls }: Parts) => {
  const unresolved = () =>
    db.getConnection(TABLES.touchpoints).whereNotNull('url').whereNull('document_id');

  const fill = async (
    trx: Transaction,
    { contentType, documentId, locale }: ResolvedContent,
    ids: number[],
    now: number,
  ): Promise<void> => {
    await unresolved().transacting(trx).whereIn('id', ids).update({
      content_type: contentType,
      document_id: documentId,
      locale,
      resolved_at: now,
    });
  };

  return {
    /** How many there are, and their most frequent paths. */
    async count(): Promise<UnresolvedUrlsAnswer['data']> {
      const [total]: { count: unknown }[] = await unresolved().count({ count: '*' });
      const rows = (await unresolved()
        .select('url')
        .count({ count: '*' })
        .groupBy('url')
        .orderBy('count', 'desc')
        .limit(REPORTED)) as unknown as { url: string; count: unknown }[];
      const paths = new Map<string, number>();
      for (const { url, count } of rows) {
        const path = pathOf(url) ?? url;
        paths.set(path, (paths.get(path) ?? 0) + Number(count));
      }
      return {
        total: Number(total?.count ?? 0),
        paths: [...paths]
          .map(([path, touchpoints]) => ({ path, touchpoints }))
          .sort((left, right) => right.touchpoints - left.touchpoints),
      };
    },

    /**
     * Tries again to resolve the touchpoints behind the id `after`, at most 1,000: fills in the content of those that match a
     * pattern and an entry now, and has the model learn them.
     */
    async resolve(after: number): Promise<ResolveUrlsAnswer['data']> {
      await catalogue.poll();
      const rows = (await unresolved()
        .select('id', 'url')
        .where('id', '>', after)
        .orderBy('id')
        .limit(BATCH)) as unknown as Row[];
      const found = new Map<string, { content: ResolvedContent; ids: number[] }>();
      for (const { id, url } of rows) {
        const content = urls.resolve(url);
        if (content === null) continue;
        const group = found.get(groupKey(content)) ?? { content, ids: [] };
        group.ids.push(Number(id));
        found.set(groupKey(content), group);
      }
      const now = sharedNow();
      await inTransaction(db, async (trx) => {
        for (const { content, ids } of found.values()) await fill(trx, content, ids, now);
      });
      const ids = [...found.values()].flatMap((group) => group.ids);
      model.learnResolved(await readTouchpoints(db, ids));
      return {
        looked: rows.length,
        resolved: ids.length,
        next: rows.length < BATCH ? null : Number(rows.at(-1)?.id),
      };
    },
  };
};

export type UnresolvedUrlsService = ReturnType<typeof createUnresolvedUrls>;
