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

  /** Reads these documents again: what is published of them comes in, what is not goes out. */
  const readDocuments = async (type: OptedInType, documentIds: string[]): Promise<void> => {
    const known = versionsOf(type.uid);
    const published = new Set<string>();
    for await (const entry of readPublishedEntries(db, type, documentIds)) {
      const key = versionKey(entry.documentId, entry.locale);
      memory.put(entry);
      published.add(key);
      // Its version is unknown until the next poll; what counts here is that memory holds it.
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

  /** Reads what changed of a type since the last time, whoever changed it. */
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

  /** Reads all tags, then puts them in place in one go: no request sees a library half tagged. */
  const readTags = async (): Promise<void> => {
    const watermark = await tags.watermark();
    if (watermark === tagsWatermark) return;
    const writesBefore = tagWrites;
    const documents = await tags.all();
    // Written meanwhile by this instance: what was read is older than what memory holds.
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

  /** One reader at a time: two would undo each other's work. */
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
    /** The read model. Call `refresh` first where it matters that it is up to date with this instance. */
    current(): Catalogue {
      return memory;
    },

    /** Brings in whatever moved in the database, by this instance, another one, or a transfer. */
    async poll(): Promise<void> {
      await exclusively(readAll);
    },

    /** Brings in what this instance itself wrote since the last time. Costs nothing when that is nothing. */
    async refresh(): Promise<void> {
      if (dirty.size > 0) await exclusively(readDirty);
    },

    /** Notes that a document may have been published, changed or taken down. */
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
