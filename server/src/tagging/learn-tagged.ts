import { setImmediate as pause } from 'node:timers/promises';

import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { TagLearner } from '../../../plugin/suggestions/learning/tag-learner';
import { contentKey } from '../../../plugin/contracts/content-reference';
import { inChunks } from '../database';
import {
  readLatestRows,
  type LatestRow,
  suggestibleEntry,
  type CatalogueService,
} from '../library';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';
import type { ReviewsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import { reviewedDocuments } from './reviewed-documents';
import { taggedChanges, type LearnedDocument, type ReviewedDocument } from './tagged-changes';

/** Documents that are read at once. */
const SLICE = 100;

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  taxonomy: TaxonomyService;
}

/**
 * Keeps a learner's examples those of the documents that editors tagged or reviewed, an example for each locale.
 * @param isStopped whether to give up between two documents
 * @returns what brings in whatever has changed since it was last called; it costs nothing when that is nothing
 */
export function learnTagged(
  { db, catalogue: catalogueService, optedInTypes, reviews, taxonomy: taxonomyService }: Parts,
  learner: TagLearner,
  isStopped: () => boolean,
): () => Promise<void> {
  const learned = new Map<string, LearnedDocument & { keys: string[] }>();
  let seen: { catalogue: Catalogue; version: number; dismissals: object } | null = null;

  const forget = (key: string): void => {
    for (const exampleKey of learned.get(key)?.keys ?? []) learner.remove(exampleKey);
    learned.delete(key);
  };

  const learnDocument = async (
    type: OptedInType,
    { address, tags, published, dismissed }: ReviewedDocument,
    rows: LatestRow[],
  ): Promise<void> => {
    const key = contentKey(address);
    forget(key);
    const keys: string[] = [];
    for (const { locale, values } of rows) {
      const exampleKey = `${key}/${locale ?? ''}`;
      const entry = suggestibleEntry(type, values, locale);
      const taxonomy = taxonomyService.current();
      learner.put(exampleKey, entry, tags, taxonomy, dismissed);
      keys.push(exampleKey);
      await pause();
    }
    learned.set(key, { tags, published, dismissed, keys });
  };

  const learnOfType = async (type: OptedInType, documents: ReviewedDocument[]): Promise<void> => {
    for (const slice of inChunks(documents, SLICE)) {
      const ids = slice.map(({ address }) => address.documentId);
      const rows = await readLatestRows(db, type, ids);
      for (const document of slice) {
        if (isStopped()) return;
        const { documentId } = document.address;
        const own = rows.filter((row) => row.documentId === documentId);
        await learnDocument(type, document, own);
      }
    }
  };

  return async () => {
    const catalogue = catalogueService.current();
    const { version } = catalogue;
    const dismissals = reviews.dismissals();
    const isSeen = seen?.catalogue === catalogue && seen.version === version;
    if (isSeen && seen?.dismissals === dismissals) return;
    const { due, gone } = taggedChanges(reviewedDocuments(catalogue, dismissals), learned);
    gone.forEach(forget);
    for (const type of optedInTypes.all()) {
      const ofType = due.filter(({ address }) => address.contentType === type.uid);
      await learnOfType(type, ofType);
    }
    seen = { catalogue, version, dismissals };
  };
}
