import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Entry } from './entry-gate';
import { versionOf } from './published-version';
import { publishedVersions } from './published-versions';

/** Characters of entries that are kept. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** However it was changed, no entry is told as it was longer ago than this. */
const MOST_AGE_MS = 60_000;

interface Kept {
  version: string;
  entry: Entry;
}

/** Of each content type. */
export interface Remembered {
  entries: Map<string, Entry[]>;
  /** Published, and to be read: by documentId. */
  missing: Map<string, string[]>;
}

const keyOf = ({ contentType, documentId }: ContentReference, locale: string): string =>
  `${contentType}/${documentId}/${locale}`;

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Published entries as Strapi last read them, without relations. Which of them are still published and unchanged is asked
 * of the database each time, in one query over all types: that is a small part of reading them.
 */
export const entryCache = (strapi: Core.Strapi) => {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ entry }) => JSON.stringify(entry).length,
    ttl: MOST_AGE_MS,
  });
  const readVersions = publishedVersions(strapi);

  return {
    /** @param wanted documentIds by content type; those that are not published now are left out */
    async recall(wanted: ReadonlyMap<string, string[]>, locale: string): Promise<Remembered> {
      const entries = new Map<string, Entry[]>();
      const missing = new Map<string, string[]>();
      for (const { version, ...reference } of await readVersions(wanted, locale)) {
        const { contentType, documentId } = reference;
        const found = kept.get(keyOf(reference, locale));
        if (found?.version === version) addTo(entries, contentType, found.entry);
        else addTo(missing, contentType, documentId);
      }
      return { entries, missing };
    },

    keep(contentType: string, locale: string, entries: Entry[]): void {
      for (const entry of entries) {
        const reference = { contentType, documentId: String(entry.documentId) };
        kept.set(keyOf(reference, locale), { version: versionOf(entry), entry });
      }
    },
  };
};
