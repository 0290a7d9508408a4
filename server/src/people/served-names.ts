import { LRUCache } from 'lru-cache';

import { TABLES, inChunks } from '../database';
import type { Database } from '../strapi';

/** An entry of a list in its locale, or a rule that affected it. */
export interface Named {
  contentType: string;
  documentId: string;
  locale: string | null;
}

interface Row {
  id: unknown;
  content_type: string;
  document_id: string;
  locale: string;
}

/** A library has this many entries at most, or some are looked up again. */
const MAX_KNOWN = 100_000;

const keyOf = ({ contentType, documentId, locale }: Named): string =>
  JSON.stringify([contentType, documentId, locale ?? '']);

const namedOf = (row: Row): Named => ({
  contentType: row.content_type,
  documentId: row.document_id,
  locale: row.locale || null,
});

/** Small numbers for what served lists name. They are given once, and stay when an entry is deleted. */
export function createServedNames(db: Database) {
  const known = new LRUCache<string, number>({ max: MAX_KNOWN });
  const table = () => db.getConnection(TABLES.servedNames);

  const learn = async (named: Named[]): Promise<void> => {
    for (const chunk of inChunks(named)) {
      const ids = [...new Set(chunk.map(({ documentId }) => documentId))];
      const rows: Row[] = await table().select('*').whereIn('document_id', ids);
      for (const row of rows) known.set(keyOf(namedOf(row)), Number(row.id));
    }
  };

  return {
    /** A number for each of these, which are stored where they are new. */
    async numbersOf(named: Named[]): Promise<(one: Named) => number> {
      const distinct = [...new Map(named.map((one) => [keyOf(one), one])).values()];
      const unknown = () => distinct.filter((one) => !known.has(keyOf(one)));
      await learn(unknown());
      for (const chunk of inChunks(unknown())) {
        const rows = chunk.map(({ contentType, documentId, locale }) => ({
          content_type: contentType,
          document_id: documentId,
          locale: locale ?? '',
        }));
        // Another instance may have served one of them first.
        await table().insert(rows).onConflict(['content_type', 'document_id', 'locale']).ignore();
        await learn(chunk);
      }
      const numbers = new Map(distinct.map((one) => [keyOf(one), known.get(keyOf(one))]));
      return (one) => {
        const number = numbers.get(keyOf(one));
        if (number !== undefined) return number;
        throw new Error(`${one.contentType} ${one.documentId} could not be numbered`);
      };
    },
  };
}

/** What numbers stand for. */
export async function readServedNames(
  db: Database,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, Named>> {
  const found = new Map<number, Named>();
  for (const ids of inChunks([...new Set(numbers)])) {
    const rows: Row[] = await db.getConnection(TABLES.servedNames).select('*').whereIn('id', ids);
    for (const row of rows) found.set(Number(row.id), namedOf(row));
  }
  return found;
}
