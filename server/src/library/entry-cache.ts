import { LRUCache } from 'lru-cache';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Entry } from '../access';
import { columnsOf, quoted, quotedTable, readRows, timeOf } from '../database';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';

/** Limit of the cache, in characters. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** Limit of an entry's age, for changes that no version tells of. */
const MOST_AGE_MS = 60_000;

interface Kept {
  version: string;
  /** JSON, so that each caller gets a copy. */
  entry: string;
}

/** By content type. */
export interface Remembered {
  entries: Map<string, Entry[]>;
  /** DocumentIds of published entries that the cache does not have. */
  missing: Map<string, string[]>;
}

const keyOf = (
  { contentType, documentId }: ContentReference,
  locale: string,
  audience: string | null,
): string => `${contentType}/${documentId}/${locale}/${audience ?? ''}`;

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface Parts {
  db: Database;
  optedInTypes: OptedInTypesService;
}

/** Changes with each change of what is published: a republished entry is another row. */
const versionOf = ({ id, updatedAt }: Record<string, unknown>): string =>
  `${String(id)}/${timeOf(updatedAt)}`;

interface Row extends Record<string, unknown> {
  type: unknown;
  id: unknown;
  documentId: string;
  updatedAt: unknown;
}

/** A published entry that is there now. */
interface Version extends ContentReference {
  version: string;
}

/** Reads which documents are published, and in which version, with one query for all types. */
const publishedVersions = ({ db, optedInTypes }: Parts) => {
  /** By type, the statement up to its list of documents. */
  const prepared = new Map<string, string>();

  const prepare = (type: OptedInType): string => {
    const { tableName, column: columnOf } = columnsOf(db, type.uid);
    const column = (name: string): string => quoted(db, columnOf(name));
    const columns = ['id', 'documentId', 'updatedAt'].map(
      (name) => `${column(name)} as ${quoted(db, name)}`,
    );
    const conditions = [
      ...(type.draftAndPublish ? [`${column('publishedAt')} is not null`] : []),
      ...(type.localized ? [`${column('locale')} = ?`] : []),
      `${column('documentId')} in`,
    ];
    return `${columns.join(', ')} from ${quotedTable(db, tableName)} where ${conditions.join(' and ')}`;
  };

  const selectOf = (type: OptedInType, position: number, count: number): string => {
    const known = prepared.get(type.uid) ?? prepare(type);
    prepared.set(type.uid, known);
    return `select ${position} as type, ${known} (${Array(count).fill('?').join(', ')})`;
  };

  return async (wanted: ReadonlyMap<string, string[]>, locale: string): Promise<Version[]> => {
    const types = optedInTypes.all().filter(({ uid }) => wanted.has(uid));
    if (types.length === 0) return [];
    const selects: string[] = [];
    const bindings: string[] = [];
    for (const [position, type] of types.entries()) {
      const documentIds = wanted.get(type.uid) ?? [];
      selects.push(selectOf(type, position, documentIds.length));
      bindings.push(...(type.localized ? [locale] : []), ...documentIds);
    }
    const rows = await readRows<Row>(db, selects.join(' union all '), bindings);
    return rows.flatMap((row) => {
      const type = types[Number(row.type)];
      return type === undefined
        ? []
        : [{ contentType: type.uid, documentId: row.documentId, version: versionOf(row) }];
    });
  };
};

/**
 * Published entries without relations, as each audience sees them. Each time, one query for all types asks the database
 * which of them are still published and unchanged, which is much faster than reading them.
 */
export const entryCache = ({ db, optedInTypes }: Parts) => {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ entry }) => entry.length,
    ttl: MOST_AGE_MS,
  });
  const readVersions = publishedVersions({ db, optedInTypes });

  return {
    /**
     * @param wanted documentIds by content type; those that are not published are left out
     * @param audiences of each content type
     */
    async recall(
      wanted: ReadonlyMap<string, string[]>,
      locale: string,
      audiences: ReadonlyMap<string, string | null>,
    ): Promise<Remembered> {
      const entries = new Map<string, Entry[]>();
      const missing = new Map<string, string[]>();
      for (const { version, ...reference } of await readVersions(wanted, locale)) {
        const { contentType, documentId } = reference;
        const found = kept.get(keyOf(reference, locale, audiences.get(contentType) ?? null));
        if (found?.version === version) {
          addTo(entries, contentType, JSON.parse(found.entry) as Entry);
        } else addTo(missing, contentType, documentId);
      }
      return { entries, missing };
    },

    /** @param seen the same entries, as the audience sees them */
    keep(
      contentType: string,
      { locale, audience }: { locale: string; audience: string | null },
      entries: Entry[],
      seen: Entry[],
    ): void {
      for (const [position, entry] of entries.entries()) {
        const reference = { contentType, documentId: String(entry.documentId) };
        kept.set(keyOf(reference, locale, audience), {
          version: versionOf(entry),
          entry: JSON.stringify(seen[position]),
        });
      }
    },
  };
};
