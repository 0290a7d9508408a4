import { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';
import type { TagsService } from '../tags';
import { publishedWatermark, readPublishedEntries, readPublishedVersions } from './published-rows';

/** What memory holds of one type: `locale/documentId` → version. */
type Versions = Map<string, string>;

const versionKey = (documentId: string, locale: string): string => `${locale}/${documentId}`;

interface Parts {
  db: Database;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
}

export const createCatalogue = ({ db, optedInTypes, tags }: Parts) => {
  const memory = new Catalogue();
  const watermarks = new Map<string, string>();
  const versions = new Map<string, Versions>();
  const dirty = new Map<string, Set<string>>();
  let tagsWatermark = '';
  let tagWrites = 0;
  let reading: Promise<void> | null = null;

  const versionsOf = (uid: string): Versions => {
    const known = versions.get(uid) ?? new Map<string, string>();
    versions.set(uid, known);
    return known;
  };

  /** Reads these documents again, and removes those that are not published. */
  const readDocuments = async (type: OptedInType, documentIds: string[]): Promise<void> => {
    const known = versionsOf(type.uid);
    const published = new Set<string>();
    for await (const entry of readPublishedEntries(db, type, documentIds)) {
      const key = versionKey(entry.documentId, entry.locale);
      memory.put(entry);
      published.add(key);
      // The next poll reads its version.
      known.set(key, known.get(key) ?? '');
    }
    const asked = new Set(documentIds);
    for (const key of known.keys()) {
      const [locale = '', documentId = ''] = key.split('/');
      if (!asked.has(documentId) || published.has(key)) continue;
      memory.remove(type.uid, documentId, locale);
      known.delete(key);
    }
  };

  /** Reads what has changed of a type since the last time, by whatever writer. */
  const readChanges = async (type: OptedInType): Promise<void> => {
    const known = versionsOf(type.uid);
    const next: Versions = new Map();
    const changed = new Set<string>();
    for await (const { documentId, locale, version } of readPublishedVersions(db, type)) {
      const key = versionKey(documentId, locale);
      next.set(key, version);
      if (known.get(key) !== version) changed.add(documentId);
    }
    for (const key of known.keys()) {
      if (!next.has(key)) changed.add(key.slice(key.indexOf('/') + 1));
    }
    const documentIds = [...changed];
    for (let start = 0; start < documentIds.length; start += 500) {
      await readDocuments(type, documentIds.slice(start, start + 500));
    }
    versions.set(type.uid, next);
  };

  /** Reads all tags, then replaces them at once, so that no request sees some old and some new. */
  const readTags = async (): Promise<void> => {
    const watermark = await tags.watermark();
    if (watermark === tagsWatermark) return;
    const writesBefore = tagWrites;
    const documents = await tags.all();
    // This instance has written tags meanwhile, so memory is newer than what was read.
    if (tagWrites !== writesBefore) return;
    memory.replaceTags(documents);
    tagsWatermark = watermark;
  };

  const readDirty = async (): Promise<void> => {
    for (const [uid, documentIds] of dirty) {
      dirty.delete(uid);
      const type = optedInTypes.find(uid);
      if (type) await readDocuments(type, [...documentIds]);
    }
  };

  /** One reader at a time, because two would overwrite each other's result. */
  const exclusively = async (read: () => Promise<void>): Promise<void> => {
    while (reading) await reading;
    reading = read().finally(() => {
      reading = null;
    });
    await reading;
  };

  const readAll = async (): Promise<void> => {
    await readTags();
    for (const type of optedInTypes.all()) {
      const watermark = await publishedWatermark(db, type);
      if (watermarks.get(type.uid) === watermark) continue;
      await readChanges(type);
      watermarks.set(type.uid, watermark);
    }
  };

  return {
    /** The read model. Call `refresh` first where it must have this instance's latest writes. */
    current(): Catalogue {
      return memory;
    },

    /** Reads what has changed in the database, by this instance, another one, or a transfer. */
    async poll(): Promise<void> {
      await exclusively(readAll);
    },

    /** Reads what this instance has written since the last time. */
    async refresh(): Promise<void> {
      if (dirty.size > 0) await exclusively(readDirty);
    },

    /** Call it when a document may have been published, changed or unpublished. */
    markDirty(uid: string, documentId: string): void {
      const documentIds = dirty.get(uid) ?? new Set<string>();
      documentIds.add(documentId);
      dirty.set(uid, documentIds);
    },

    setTags(document: Tags & { contentType: string; documentId: string }): void {
      tagWrites += 1;
      memory.setTags(document.contentType, document.documentId, document);
    },
  };
};

export type CatalogueService = ReturnType<typeof createCatalogue>;
