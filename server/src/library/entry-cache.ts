import { LRUCache } from 'lru-cache';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Entry } from '../access';
import type { Database } from '../strapi';
import type { OptedInTypesService } from '../site';
import { versionOf } from './published-version';
import { publishedVersions } from './published-versions';

/** Characters of entries that are kept. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** However it was changed, no entry is told as it was longer ago than this. */
const MOST_AGE_MS = 60_000;

interface Kept {
  version: string;
  /** As JSON: whoever gets it may change what they got. */
  entry: string;
}

/** Of each content type. */
export interface Remembered {
  entries: Map<string, Entry[]>;
  /** Published, and to be read: by documentId. */
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

/**
 * Published entries as Strapi last read them, without relations, and as an audience sees them, where there is one. Which of
 * them are still published and unchanged is asked of the database each time, in one query over all types: that is a small
 * part of reading them.
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
     * @param wanted documentIds by content type; those that are not published now are left out
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
      locale: string,
      audience: string | null,
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
