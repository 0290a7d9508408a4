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
import { labelledDocuments } from './labelled-documents';
import { trainingChanges, type TrainedDocument, type LabelledDocument } from './training-changes';

/** Documents that are read at once. */
const SLICE = 100;

export interface TrainingSetParts {
  db: Database;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  taxonomy: TaxonomyService;
}

/**
 * Keeps a learner's training set that of the labelled documents, with an example for each locale.
 * @param isStopped whether to give up between two documents
 * @returns what brings in the changes since its last call; without any, it costs nothing
 */
export function trainingSet(
  { db, catalogue, optedInTypes, reviews, taxonomy }: TrainingSetParts,
  learner: TagLearner,
  isStopped: () => boolean,
): () => Promise<void> {
  const trained = new Map<string, TrainedDocument & { exampleKeys: string[] }>();
  let seen: { catalogue: Catalogue; version: number; dismissals: object } | null = null;

  const remove = (key: string): void => {
    for (const exampleKey of trained.get(key)?.exampleKeys ?? []) learner.remove(exampleKey);
    trained.delete(key);
  };

  const train = async (
    type: OptedInType,
    { address, tags, published, dismissed }: LabelledDocument,
    rows: LatestRow[],
  ): Promise<void> => {
    const key = contentKey(address);
    remove(key);
    const exampleKeys: string[] = [];
    for (const { locale, values } of rows) {
      const exampleKey = `${key}/${locale ?? ''}`;
      const entry = suggestibleEntry(type, values, locale);
      learner.put(exampleKey, entry, tags, taxonomy.current(), dismissed);
      exampleKeys.push(exampleKey);
      await pause();
    }
    trained.set(key, { tags, published, dismissed, exampleKeys });
  };

  const trainOnType = async (type: OptedInType, documents: LabelledDocument[]): Promise<void> => {
    for (const slice of inChunks(documents, SLICE)) {
      const ids = slice.map(({ address }) => address.documentId);
      const rows = await readLatestRows(db, type, ids);
      for (const document of slice) {
        if (isStopped()) return;
        const { documentId } = document.address;
        const own = rows.filter((row) => row.documentId === documentId);
        await train(type, document, own);
      }
    }
  };

  return async () => {
    const now = catalogue.current();
    const { version } = now;
    const dismissals = reviews.dismissals();
    const isSeen = seen?.catalogue === now && seen.version === version;
    if (isSeen && seen?.dismissals === dismissals) return;
    const { stale, removed } = trainingChanges(labelledDocuments(now, dismissals), trained);
    removed.forEach(remove);
    for (const type of optedInTypes.all()) {
      const ofType = stale.filter(({ address }) => address.contentType === type.uid);
      await trainOnType(type, ofType);
    }
    seen = { catalogue: now, version, dismissals };
  };
}
